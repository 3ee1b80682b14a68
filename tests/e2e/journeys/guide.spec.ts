import { claims } from "../../../lib/guidance/claims.ts";
import { expect, test } from "../fixtures.ts";
import { findFaults } from "../find-faults.ts";
import { breakStorage } from "../break-storage.ts";
import { Guide } from "../guide.ts";

// The `tab` fixture empties the storage and needs no Claude page: the guide does without.

test("the guide opens at the topic that its address names", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven, "zero-retention");
  await guide.seesPlace("zero-retention");
  await guide.sees("Even with zero data retention, flagged content may be kept for up to 2 years.");
  await guide.close();
});

test("the guide shows every claim, each with its source", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven);
  await guide.opensAll();
  const links = await guide.tab.evaluate(() => [...document.links].map((link) => link.href));
  expect(claims.filter(({ source }) => !links.includes(source))).toEqual([]);
  await guide.close();
});

test("the guide is for the plan that is picked, there and in the popup", async ({
  tab,
  driven,
  extension,
}) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven);
  await guide.sees("Saved chats stay in your account until you delete them.");
  await guide.chooses("Enterprise");
  await guide.sees("Enterprise chats are kept indefinitely");
  await guide.seesNot("Saved chats stay in your account until you delete them.");
  await guide.sees("The switch is there for Free, Pro and Max only.");
  const { local } = await extension.readStorage();
  expect(local?.["plan"]).toBe("enterprise");
  await guide.close();
});

test("the guide sets the plans side by side, and marks the person's own", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven, "compare");
  await guide.seesPlace("compare");
  await guide.chooses("Team");
  const readMarked = (): Promise<string[]> =>
    guide.tab.evaluate(() =>
      [...document.querySelectorAll(".plan-table tr")].map((row) => {
        const answer = row.querySelector(".own-plan");
        return answer?.querySelector("[id]")?.textContent ?? answer?.textContent ?? "";
      }),
    );
  await guide.sees("The switch is there for Free, Pro and Max only.");
  expect(await readMarked()).toEqual([
    "TeamYour plan",
    "Until someone deletes them, and up to 30 days more on Anthropic's servers",
    "Not by default, apart from feedback and opt-in programmes",
    "The same, unless an owner has turned ratings off",
    "The Primary Owner can export chats and files",
    "Off until an owner turns it on",
    "Part of the organisation's exports",
    "Only inside the organisation",
    "Never",
    "Never for chats on claude.ai",
  ]);
  await guide.close();
});

test("the guide notes the day of a look at the training setting, and forgets it", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven, "turn-off");
  await guide.seesPlace("turn-off");
  await guide.sees("“Help Improve our AI models”. Its older name is “Help improve Claude”.");
  await guide.presses("I checked it");
  await guide.sees("Training: you checked it on");
  await guide.presses("Forget the day");
  await guide.seesNot("Training: you checked it on");
  await guide.close();
});

test("the guide says what to do about what was sent, and does so for another kind too", async ({
  tab,
  driven,
}) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven, "sent-api_key");
  await guide.seesPlace("sent");
  await guide.sees("Replace the key now");
  await guide.chooses("Health data");
  await guide.seesNot("Replace the key now");
  await guide.sees("Tell who is responsible for data protection");
  await guide.chooses("API");
  await guide.sees("Delete the files that you uploaded");
  await guide.seesNot("Delete the chat");
  await guide.close();
});

test("the guide suggests what suits, anew with each answer, and stores none", async ({
  tab,
  driven,
  extension,
}) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven, "fit");
  await guide.seesPlace("fit");
  const before = await extension.readStorage();
  await guide.sees("Answer the first two questions to see what suits.");
  await guide.chooses("Self-employed or small firm");
  await guide.chooses("My own");
  await guide.announces("Free, Pro, or Max will do");
  await guide.chooses("Clients' or patients'");
  await guide.announces("Team, Enterprise, or API, under commercial terms");
  const sources = await guide.tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("#fit > .claim a, #fit > details a")].map(
      ({ href }) => href,
    ),
  );
  expect(sources).toEqual([
    "https://www.anthropic.com/legal/commercial-terms",
    "https://www.anthropic.com/legal/data-processing-addendum",
    "https://www.anthropic.com/legal/consumer-terms",
  ]);
  await guide.chooses("Cover for health data (BAA)");
  await guide.announces("Enterprise or API, HIPAA-ready and with a BAA");
  await guide.sees("Have the BAA in place first");
  await guide.chooses("Individual");
  await guide.announces("Don't send it");
  await guide.seesNot("Have the BAA in place first");
  await guide.chooses("Cover for health data (BAA)");
  await guide.chooses("My own");
  await guide.announces("Free, Pro, or Max will do");
  expect(await extension.readStorage()).toEqual(before);
  expect(await guide.tab.evaluate(() => location.hash)).toBe("#fit");
  await guide.close();
});

test("the guide says so where the browser keeps no settings", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const guide = await Guide.open(driven);
  await guide.seesNot("Your settings can't be read or stored.");
  await guide.tab.evaluate(breakStorage);
  await guide.chooses("Team");
  await guide.sees("Your settings can't be read or stored. Changes last until you reload.");
  await guide.sees("Team chats stay until someone deletes them");
  await guide.close();
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`the guide has no accessibility fault: ${scheme}, ${width} px`, async ({ tab, driven }) => {
      await tab.goTo("about:blank");
      const guide = await Guide.open(driven, "sent-card");
      await guide.tab.setColourScheme(scheme);
      await guide.tab.setViewport({ width, height: 900 });
      await guide.chooses("Employee of an organisation");
      await guide.chooses("Clients' or patients'");
      await guide.chooses("Short retention");
      await guide.announces("Enterprise or API");
      await guide.opensAll();
      expect(await findFaults(guide.tab)).toEqual([]);
      const { scrollWidth, clientWidth } = await guide.tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
      await guide.close();
    });
  }
}
