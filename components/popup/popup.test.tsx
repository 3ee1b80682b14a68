// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import type { AdviceKey } from "../../lib/detect/advice.ts";
import { claims } from "../../lib/guidance/claims.ts";
import { type Tip, tips } from "../../lib/guidance/tips.ts";
import type { Plan } from "../../lib/guidance/plans.ts";
import { noPolicy, parsePolicy, type Policy } from "../../lib/settings/policy.ts";
import { loadTexts } from "../../lib/texts/translate.ts";
import { getEnglishMessage } from "../../tests/english-texts.ts";
import { Popup } from "./popup.tsx";
import type { PopupStatus, PopupTab } from "./status-panel.tsx";

const translate = loadTexts(getEnglishMessage);

beforeEach(() => {
  render(null, document.body);
});

interface Shown {
  readonly tab?: PopupTab;
  readonly found?: Partial<Record<AdviceKey, number>>;
  readonly unwatched?: readonly { id: number; title: string }[];
  readonly plan?: Plan;
  readonly trainingCheckedOn?: string;
  readonly tip?: Tip;
  readonly policy?: Policy;
  readonly onCopy?: () => Promise<void>;
  readonly now?: string;
  readonly language?: string;
}

/** Shows the popup; what is pressed in it is noted, one line a press. */
async function show(shown: Shown): Promise<string[]> {
  const { tab = { status: "watching" }, unwatched = [], now = "2026-11-22", language = "en-GB" } = shown;
  const { found = {}, plan = null, trainingCheckedOn = null } = shown;
  const pressed: string[] = [];
  const actions = {
    onPause: (span: string) => void pressed.push(`pause: ${span}`),
    onResume: () => void pressed.push("resume"),
    onReload: (id?: number) => void pressed.push(`reload: ${id ?? "tab in front"}`),
    onDismissTip: (id: string) => void pressed.push(`dismiss tip: ${id}`),
    onAllow: () => void pressed.push("allow"),
    onSettings: () => void pressed.push("settings"),
    onCopy: shown.onCopy ?? (() => Promise.resolve()),
    onPlan: (picked: Plan | null) => void pressed.push(`plan: ${picked}`),
    onCheck: (day: string | null) => void pressed.push(`training checked: ${day}`),
  };
  const props = {
    tab,
    found,
    unwatched,
    plan,
    trainingCheckedOn,
    tip: shown.tip,
    policy: shown.policy ?? noPolicy,
    actions,
    claims,
    translate,
    now: new Date(now),
    language,
  };
  await act(() => {
    render(<Popup {...props} />, document.body);
  });
  return pressed;
}

async function press(label: string): Promise<void> {
  const buttons = [...document.querySelectorAll("button")];
  await act(() => {
    buttons.find((button) => button.textContent === label)?.click();
  });
}

const buttonLabels = (): string[] =>
  [...document.querySelectorAll("header button")].map((button) => button.textContent);

/** Opens a topic and gives what its sources say, one line a source. */
async function readSources(title: string): Promise<string[]> {
  const details = [...document.querySelectorAll("details")].find(
    (topic) => topic.querySelector("h3")?.textContent === title,
  );
  await act(() => {
    details?.dispatchEvent(new Event("toggle"));
  });
  return [...(details?.querySelectorAll(".claim-source") ?? [])].map((source) =>
    [...source.children].map((part) => part.textContent).join(" | "),
  );
}

describe("Popup", () => {
  it.each<{ status: PopupStatus; says: string[] }>([
    { status: "asking", says: ["Asking this tab…", ""] },
    {
      status: "watching",
      says: ["Watching this chat", "What you're about to send is checked here, on your computer."],
    },
    {
      status: "searching",
      says: ["Looking for the message box", "Checking starts as soon as it appears."],
    },
    {
      status: "lost",
      says: ["Can't see the message box", "Nothing is being checked. Reload the tab and look here again."],
    },
    {
      status: "reload",
      says: [
        "Not watching: reload this tab",
        "It was open before Tacit was installed or updated. Nothing is being checked.",
      ],
    },
    {
      status: "denied",
      says: ["Tacit may not read claude.ai", "Nothing is being checked there until you allow it."],
    },
    {
      status: "elsewhere",
      says: ["Not a Claude tab", "Tacit only watches claude.ai and sees nothing of this page."],
    },
    {
      status: "fought",
      says: [
        "This page removes Tacit's warnings",
        "What you send is no longer held back. Reload the tab and look here again.",
      ],
    },
  ])("says of a tab that is $status: $says.0", async ({ status, says }) => {
    await show({ tab: { status } });
    const lines = [...document.querySelectorAll("[role=status] p")].map((line) => line.textContent);
    expect(lines).toEqual(says);
  });

  it.each<{ span: "chat" | "hour" | "site"; says: string }>([
    { span: "chat", says: "In this chat, until another one begins." },
    { span: "hour", says: "In all Claude tabs, until 15:40." },
    { span: "site", says: "On all of claude.ai, until you resume." },
  ])("says how far a pause goes: $span", async ({ span, says }) => {
    await show({ tab: { status: "paused", pause: { span, ends: new Date(2026, 10, 22, 15, 40) } } });
    const lines = [...document.querySelectorAll("[role=status] p")].map((line) => line.textContent);
    expect(lines).toEqual(["Checking is paused", says]);
  });

  it("says what does not work", async () => {
    await show({ tab: { status: "watching", failedChecks: 1, areSettingsKept: false } });
    const faults = [...document.querySelectorAll(".status-fault")].map((fault) => fault.textContent);
    expect(faults).toEqual([
      "1 check failed and is off until you reload.",
      "Your settings can't be read or stored. Changes last until you reload.",
    ]);
  });

  it.each<{ status: PopupStatus; buttons: string[] }>([
    { status: "asking", buttons: [] },
    { status: "watching", buttons: ["This chat", "1 hour", "This site"] },
    { status: "searching", buttons: ["This chat", "1 hour", "This site"] },
    { status: "paused", buttons: ["Resume checking"] },
    { status: "lost", buttons: ["Reload tab"] },
    { status: "fought", buttons: ["Reload tab"] },
    { status: "reload", buttons: ["Reload tab"] },
    { status: "denied", buttons: ["Allow it…"] },
    { status: "elsewhere", buttons: [] },
  ])("offers for a tab that is $status: $buttons", async ({ status, buttons }) => {
    await show({ tab: { status } });
    expect(buttonLabels()).toEqual(buttons);
  });

  it("pauses, resumes, reloads and leads to where it is let in", async () => {
    const paused = await show({});
    await press("This chat");
    await press("1 hour");
    await press("This site");
    const resumed = await show({ tab: { status: "paused" } });
    await press("Resume checking");
    const reloaded = await show({ tab: { status: "lost" } });
    await press("Reload tab");
    const allowed = await show({ tab: { status: "denied" } });
    await press("Allow it…");
    expect([paused, resumed, reloaded, allowed]).toEqual([
      ["pause: chat", "pause: hour", "pause: site"],
      ["resume"],
      ["reload: tab in front"],
      ["allow"],
    ]);
  });

  it("lists the other Claude tabs that are not watched, each with its reload", async () => {
    const pressed = await show({ unwatched: [{ id: 7, title: "Budget - Claude" }] });
    expect(document.querySelector(".unwatched")?.textContent).toBe(
      "1 other Claude tab is not watched" +
        "Opened before Tacit was installed or updated. Finish what you are writing there, then reload." +
        "Budget - ClaudeReload tab",
    );
    await press("Reload tab");
    expect(pressed).toEqual(["reload: 7"]);
  });

  it("says how many of which kind were found, and nothing where nothing was", async () => {
    const readFound = (): string[] =>
      [...document.querySelectorAll(".found :is(h2, li)")].map(({ textContent }) => textContent);
    await show({ found: { email: 1, card: 2, phone: 1, address: 1, vat: 1, marking: 1, mac_address: 2 } });
    const said = readFound();
    await show({});
    expect([said, readFound()]).toEqual([
      [
        "Last found in this tab",
        "2 card numbers",
        "1 VAT or company number",
        "1 confidential marking",
        "2 device addresses (MAC)",
        "1 e-mail address",
        "and 2 more",
      ],
      [],
    ]);
  });

  it.each(tips)("shows one tip, which can be put away: $id", async (tip) => {
    const pressed = await show({ tip });
    const link = document.querySelector<HTMLAnchorElement>(".tip a");
    expect(document.querySelector(".tip p")?.textContent).toBe(translate(tip.textKey));
    expect(link?.getAttribute("href")).toBe(`/guide.html#${tip.link.place}`);
    await press("Don't show again");
    expect(pressed).toEqual([`dismiss tip: ${tip.id}`]);
  });

  it("leads to the settings", async () => {
    const pressed = await show({});
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Settings",
    );
    button?.click();
    expect(pressed).toEqual(["settings"]);
  });

  it.each([
    { outcome: "Copied", onCopy: () => Promise.resolve() },
    { outcome: "Your browser didn't allow it", onCopy: () => Promise.reject(new Error("no")) },
  ])("says whether the diagnostics were copied: $outcome", async ({ outcome, onCopy }) => {
    await show({ onCopy });
    await press("Copy diagnostics");
    expect(document.querySelector(".copy [role=status]")?.textContent).toBe(outcome);
  });

  it("answers the three questions before anything is opened", async () => {
    await show({});
    expect([...document.querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
      "Retention",
      "Training opt-out",
      "Enterprise and API",
    ]);
    expect([...document.querySelectorAll(".topic-answer")].map((answer) => answer.textContent)).toEqual([
      "Saved chats stay in your account until you delete them. Deleted chats leave Anthropic's servers within 30 days, with some exceptions.",
      "On Free, Pro and Max you choose whether your chats may be used to train Claude.",
      "Team, Enterprise and API data isn't used for training by default, apart from feedback and opt-in programmes.",
    ]);
  });

  it("says whom an answer is for where its sentence does not, while no plan is picked", async () => {
    const plansOfAnswers = (): (string | null)[] =>
      [...document.querySelectorAll(".topic-plans")].map((plans) => plans.textContent);
    await show({});
    expect(plansOfAnswers()).toEqual(["Free, Pro, Max"]);
    await show({ plan: "pro" });
    expect(plansOfAnswers()).toEqual([]);
  });

  it("gives plans, date and source of each claim", async () => {
    await show({});
    expect(await readSources("Enterprise and API")).toEqual([
      "Team, Enterprise, API | As of 27 Sept 2026, from Anthropic's page (opens in a new tab)",
      "Pro, Max | As of 27 Sept 2026, from Anthropic's page (opens in a new tab)",
      "Team, Enterprise | As of 28 Sept 2026, from Anthropic's page (opens in a new tab)",
      "Free, Pro, Max | As of 18 Aug 2026, from Anthropic's page (opens in a new tab)",
      "Team, Enterprise, API | As of 20 Jul 2026, from Anthropic's page (opens in a new tab)",
      "Team, Enterprise, API | As of 22 Aug 2026, from Anthropic's page (opens in a new tab)",
      "Free, Pro, Max, Team, Enterprise, API | As of 20 Aug 2026, from Anthropic's page (opens in a new tab) | Less certain",
    ]);
  });

  it("shows what holds for the plan that was picked", async () => {
    await show({ plan: "team" });
    expect([...document.querySelectorAll(".topic-answer")].map((answer) => answer.textContent)).toEqual([
      "Team chats stay until someone deletes them, and then leave Anthropic's servers within 30 days. Team can't set a retention period of its own.",
      "Team, Enterprise and API data isn't used for training by default, apart from feedback and opt-in programmes.",
      "Your organisation may be able to see your chats: the Primary Owner can export members' conversations and files.",
    ]);
    expect(await readSources("Retention")).toEqual([
      "As of 1 Jul 2026, from Anthropic's page (opens in a new tab) | Less certain",
    ]);
  });

  it("takes the plan that is picked, and helps to find it out until then", async () => {
    const pressed = await show({});
    const select = document.querySelector("select");
    const help = [...document.querySelectorAll("a")].find(
      ({ textContent }) => textContent === "Which one am I?",
    );
    expect(help?.getAttribute("href")).toBe("/guide.html#your-plan");
    await act(() => {
      if (select !== null) select.value = "max";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(pressed).toEqual(["plan: max"]);
  });

  it.each<{ says: string; trainingCheckedOn?: string; buttons: string[] }>([
    { says: "", buttons: ["I checked it"] },
    {
      trainingCheckedOn: "2026-11-12",
      says: "Training: you checked it on 12 Nov",
      buttons: ["I checked it again", "Forget the day"],
    },
    {
      trainingCheckedOn: "2025-11-12",
      says: "Training: you checked it on 12 Nov 2025What Anthropic says about it has changed since. A new look is worthwhile.",
      buttons: ["I checked it again"],
    },
  ])("says of the training setting only when it was looked at: $says", async (shown) => {
    await show(shown);
    const status = document.querySelector(".training-status");
    expect(status?.querySelector("p")?.textContent).toBe(shown.says);
    expect([...(status?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent)).toEqual(
      shown.buttons,
    );
  });

  it("suggests another look at the training setting after 90 days", async () => {
    await show({ trainingCheckedOn: "2026-11-12", now: "2027-02-20" });
    expect(document.querySelector(".training-status p")?.textContent).toBe(
      "Training: you checked it on 12 Nov 2026That was a while ago. A new look is worthwhile.",
    );
  });

  it("notes the day of a look, and forgets it", async () => {
    const checked = await show({});
    await press("I checked it");
    const forgotten = await show({ trainingCheckedOn: "2026-11-12" });
    await press("Forget the day");
    expect([checked, forgotten]).toEqual([["training checked: 2026-11-22"], ["training checked: null"]]);
  });

  it("tells who manages settings, and offers no pause where that is not allowed", async () => {
    await show({ policy: parsePolicy({ organisationName: "ACME", mayPause: false }) });
    expect(document.querySelector(".managed")?.textContent).toBe(
      "ACME manages some of these settings. It learns nothing of what you write.",
    );
    expect(buttonLabels()).toEqual([]);
  });

  it("gives the organisation's advice and its link, also where its name is not known", async () => {
    const given = { guidanceText: "Use the sandbox.", guidanceLink: "https://acme.example/ai" };
    await show({ policy: parsePolicy(given) });
    expect([...document.querySelectorAll(".managed p")].map(({ textContent }) => textContent)).toEqual([
      "Your organisation manages some of these settings. It learns nothing of what you write.",
      "Use the sandbox.",
      "Your organisation's advice (opens in a new tab)",
    ]);
    expect(document.querySelector<HTMLAnchorElement>(".managed a")?.href).toBe("https://acme.example/ai");
  });

  it("offers no training setting where there is none", async () => {
    await show({ plan: "enterprise" });
    expect(document.querySelector(".training-status")).toBeNull();
    expect(document.querySelector(".topic-action")).toBeNull();
  });

  it("writes dates as the person's language does", async () => {
    await show({ language: "de" });
    expect(await readSources("Enterprise and API")).toContain(
      "Pro, Max | As of 27.09.2026, from Anthropic's page (opens in a new tab)",
    );
  });

  it("says which claims may be out of date", async () => {
    await show({ now: "2027-03-27", plan: "enterprise" });
    const sources = await readSources("Training opt-out");
    expect(sources).toEqual([
      "As of 27 Sept 2026, from Anthropic's page (opens in a new tab) | Possibly out of date",
      "As of 3 Oct 2026, from Anthropic's page (opens in a new tab)",
    ]);
  });

  it("opens every link in a tab that learns nothing of this one", async () => {
    await show({});
    await readSources("Training opt-out");
    const links = [...document.querySelectorAll("a")].filter(({ protocol }) => protocol === "https:");
    const sources = claims.filter(({ topics }) => topics.includes("training")).map(({ source }) => source);
    expect(links.map(({ href, target, rel }) => ({ href, target, rel }))).toEqual(
      [...sources, "https://claude.ai/settings/data-privacy-controls"].map((href) => ({
        href,
        target: "_blank",
        rel: "noopener noreferrer",
      })),
    );
  });
});
