import { expect, test as base } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import { Person } from "../person.ts";
import { Warnings } from "../warnings.ts";

const test = base.extend<{ warnings: Warnings }>({
  warnings: async ({ tab }, use) => {
    await use(new Warnings(tab));
  },
});

const email = "r.okafor@lakeside-quilts.com";
const ssnCard = {
  title: "Social security number",
  buttons: ["Redact", "Fine in this chat", "Not sensitive"],
};
const emailButtons = ["Redact", "Fine in this chat", "Always fine", "Not sensitive"];
const pagingButtons = ["Previous", "Next", "Redact all"];

test.describe("the pill", () => {
  test("counts what there is to check and goes when nothing is left", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`Her SSN is ${ssn}, `);
    await warnings.seesPill("1 to check");
    await person.types(`his SSN is ${otherSsn}, mail ${email}. `);
    await warnings.seesPill("3 to check");
    await person.selectsAll();
    await person.types("Never mind.");
    await warnings.seesPill(undefined);
  });

  test("is not shown for an e-mail address alone, which is underlined only", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`Write to ${email}, please.`);
    await person.seesUnderlined([email]);
    await warnings.seesPill(undefined);
    expect(await warnings.readsAnnouncement()).toBe("");
  });

  test("opens the card of the first find, and closes it", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`Mail ${email}, SSN ${ssn}. `);
    await warnings.clicksPill();
    expect(await warnings.seesCardFocused("Redact")).toEqual({
      title: "E-mail address",
      buttons: [...emailButtons, ...pagingButtons],
      focused: "Redact",
    });
    await warnings.clicksPill();
    await warnings.seesNoCard();
    await person.presses("x");
    await person.seesDraft(`Mail ${email}, SSN ${ssn}. x`);
  });
});

test.describe("the card", () => {
  test("leads to what to do once such a thing was sent", async ({ person, warnings, extension }) => {
    await person.opensClaude("/new");
    await person.types(`Her SSN is ${ssn}. `);
    await warnings.clicksPill();
    await warnings.seesCardFocused("Redact");
    await warnings.chooses("Already sent it?");
    await extension.seesPage("/guide.html#sent-ssn");
  });

  test("opens where the pointer rests, leaves the caret alone and goes away with it", async ({
    person,
    warnings,
  }) => {
    await person.opensClaude("/new");
    await person.types(`My SSN is ${ssn}, keep it.`);
    await person.seesUnderlined([ssn]);
    await warnings.pointsAt(ssn);
    expect(await warnings.seesCard()).toEqual({ ...ssnCard, focused: undefined });
    expect(await warnings.readsCard()).toEqual({
      line: undefined,
      risk: "With this number and a name, someone can open accounts as that person. It cannot be changed.",
      instead: "Leave it out, or write [SSN] in its place.",
      position: undefined,
    });
    await warnings.movesIntoCard(ssn);
    await warnings.seesCardAbout("Social security number");
    await warnings.pointsAway();
    await warnings.seesNoCard();
    await person.presses("x");
    await person.seesDraft(`My SSN is ${ssn}, keep it.x`);
  });

  test("opens at a click and closes at a click elsewhere", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`My SSN is ${ssn}, keep it.`);
    await person.seesUnderlined([ssn]);
    await warnings.clicksOn(ssn);
    expect(await warnings.seesCard()).toEqual({ ...ssnCard, focused: undefined });
    await warnings.clicksOn("keep");
    await warnings.seesNoCard();
  });

  test("closes while the person types", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`My SSN is ${ssn}, keep it.`);
    await person.seesUnderlined([ssn]);
    await warnings.clicksOn(ssn);
    await warnings.seesCard();
    await person.presses("End");
    await person.presses("x");
    await warnings.seesNoCard();
  });

  test("closes at Esc, wherever it was opened from, and the caret is where it was", async ({
    person,
    warnings,
  }) => {
    const message = `My SSN is ${ssn},\nplease keep it.`;
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    for (let step = 0; step < 3; step++) await person.presses("ArrowLeft");
    const caret = { line: 1, column: "please keep it.".length - 3 };
    await person.seesCaret(caret);
    await person.presses("F8");
    expect(await warnings.seesCardFocused("Redact")).toEqual({ ...ssnCard, focused: "Redact" });
    await person.presses("Escape");
    await warnings.seesNoCard();
    await person.seesCaret(caret);
    await warnings.pointsAt(ssn);
    await warnings.seesCard();
    await person.presses("Escape");
    await warnings.seesNoCard();
    await person.presses("x");
    await person.seesDraft(`My SSN is ${ssn},\nplease keep xit.`);
  });

  test("goes from find to find, by key and by button", async ({ person, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`Mail ${email}.\nHers is SSN ${ssn},\nhis is SSN ${otherSsn}. `);
    await warnings.seesPill("3 to check");
    await person.presses("F8");
    await warnings.seesCardAt("1 of 3");
    await person.presses("F8");
    await warnings.seesCardAt("2 of 3");
    expect((await warnings.readsCard()).line).toBe("Line 2");
    await person.presses("Shift+F8");
    await warnings.seesCardAt("1 of 3");
    await person.presses("Shift+F8");
    await warnings.seesCardAt("3 of 3");
    await warnings.chooses("Next");
    await warnings.seesCardAt("1 of 3");
    await warnings.chooses("Previous");
    await warnings.seesCardAt("3 of 3");
  });

  test("tells a screen reader what everything in it is", async ({ person, tab, warnings }) => {
    await person.opensClaude("/new");
    await person.types(`Hers is SSN ${ssn}, his is SSN ${otherSsn}. `);
    await warnings.seesPill("2 to check");
    await person.presses("F8");
    await warnings.seesCard();
    const elements = await tab.accessibleElements();
    expect(
      elements.map(({ role, name }) => `${role}: ${name}`).filter((each) => each !== "status: "),
    ).toEqual([
      "button: 2 to check",
      "dialog: Social security number",
      "heading: Social security number",
      "button: Redact",
      "button: Fine in this chat",
      "button: Not sensitive",
      "link: Already sent it?",
      "button: Previous",
      "button: Next",
      "button: Redact all",
    ]);
  });
});

test.describe("Redact", () => {
  test("puts a placeholder into the draft, which is sent without a question", async ({
    person,
    warnings,
    standIn,
  }) => {
    const message = `My SSN is ${ssn}, keep it.`;
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    await warnings.pointsAt(ssn);
    await warnings.chooses("Redact");
    await person.seesDraft("My SSN is [SSN_1], keep it.");
    await warnings.seesPill(undefined);
    await warnings.seesNoCard();
    await person.undoes();
    await person.seesDraft(message);
    await warnings.seesPill("1 to check");
    await person.presses("F8");
    await warnings.seesCardFocused("Redact");
    await person.presses("Enter");
    await person.seesDraft("My SSN is [SSN_1], keep it.");
    await person.presses("Enter");
    expect(await standIn.waitForPrompts(1)).toEqual(["My SSN is [SSN_1], keep it."]);
  });

  test("by keyboard goes on with the next find and ends where the caret was", async ({
    person,
    warnings,
    standIn,
  }) => {
    await person.opensClaude("/new");
    await person.types(`Hers is SSN ${ssn}, his is SSN ${otherSsn}, thanks`);
    await warnings.seesPill("2 to check");
    await person.presses("F8");
    await warnings.seesCardAt("1 of 2");
    await warnings.seesCardFocused("Redact");
    await person.presses("Enter");
    await person.seesDraft(`Hers is SSN [SSN_1], his is SSN ${otherSsn}, thanks`);
    expect(await warnings.seesCardFocused("Redact")).toEqual({ ...ssnCard, focused: "Redact" });
    await person.presses("Enter");
    await person.seesDraft("Hers is SSN [SSN_1], his is SSN [SSN_2], thanks");
    await warnings.seesNoCard();
    await person.presses("!");
    await person.presses("Enter");
    expect(await standIn.waitForPrompts(1)).toEqual(["Hers is SSN [SSN_1], his is SSN [SSN_2], thanks!"]);
  });

  for (const way of ["Redact all", "Control+Shift+F8"]) {
    test(`${way}: redacts everything in one step`, async ({ person, warnings, standIn }) => {
      const message = `Hers is SSN ${ssn}, his is SSN ${otherSsn}, mail ${email}. `;
      const redacted = "Hers is SSN [SSN_1], his is SSN [SSN_2], mail [EMAIL_1]. ";
      await person.opensClaude("/new");
      await person.types(message);
      await warnings.seesPill("3 to check");
      if (way === "Redact all") {
        await person.presses("F8");
        await warnings.chooses(way);
      } else {
        await person.presses(way);
      }
      await person.seesDraft(redacted);
      await person.undoes();
      await person.seesDraft(message);
      await warnings.seesPill("3 to check");
      await person.presses("Control+Shift+F8");
      await person.seesDraft(redacted);
      await person.presses("Enter");
      expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
    });
  }
});

for (const button of ["Fine in this chat", "Not sensitive"]) {
  test(`${button}: the value may go in this chat, and in no other`, async ({ person, warnings, standIn }) => {
    const message = `My SSN is ${ssn}, send it.`;
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    await warnings.clicksOn(ssn);
    await warnings.chooses(button);
    await warnings.seesPill(undefined);
    await person.seesUnderlined([]);
    await person.presses("Enter");
    await person.seesAnswers(1);
    await person.types(`Again SSN ${ssn}, and his SSN ${otherSsn}. `);
    await warnings.seesPill("1 to check");
    await person.seesUnderlined([otherSsn]);
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    expect(standIn.prompts()).toEqual([message]);
  });
}

test("Always fine: holds at once, after a reload and in another tab", async ({
  person,
  tab,
  driven,
  extension,
  warnings,
}) => {
  const message = `Write to ${email}, SSN ${ssn}. `;
  await person.opensClaude("/new");
  const other = await driven.openTab();
  const personThere = new Person(other);
  await personThere.opensClaude("/new");
  await personThere.types(message);
  await personThere.seesUnderlined([email, ssn]);
  await tab.bringToFront();
  await person.types(message);
  await person.seesUnderlined([email, ssn]);
  await warnings.clicksOn(email);
  await warnings.chooses("Always fine");
  await person.seesUnderlined([ssn]);
  expect((await extension.readStorage())["local"]?.["allowlist"]).toEqual([{ type: "email", value: email }]);
  await tab.reload();
  await person.seesComposer();
  await person.types(message);
  await person.seesUnderlined([ssn]);
  await other.bringToFront();
  await personThere.seesUnderlined([ssn]);
  await other.close();
});

test("a screen reader hears of what is found, of more, and that nothing is left", async ({
  person,
  warnings,
}) => {
  await person.opensClaude("/new");
  await person.types(`My\nSSN is ${ssn}, `);
  await warnings.hears("1 possible sensitive detail: Social security number, line 2. Press F8 to review.");
  await person.types(`his SSN is ${otherSsn}. `);
  await warnings.hears("2 possible sensitive details. Press F8 to review.");
  await person.presses("Control+Shift+F8");
  await warnings.hears("Nothing left to check.");
});

test("400 finds are summed up by kind, at most 40 are drawn, and all are redacted at once", async ({
  person,
  tab,
  warnings,
  standIn,
}) => {
  const lines = (value: string, mail: string) =>
    Array.from({ length: 400 }, (_, row) => (row % 4 === 0 ? `mail ${mail}` : `SSN ${value}`)).join("\n");
  const countBoxes = () =>
    tab.evaluateInClosedRoots(
      (roots) => roots.reduce((sum, root) => sum + root.querySelectorAll("i").length, 0),
      null,
    );
  await person.opensClaude("/new?paste=10000");
  await person.pastes(lines(ssn, email));
  await warnings.seesPill("400 to check");
  expect(await countBoxes()).toBe(40);
  await warnings.clicksPill();
  expect((await warnings.seesCard()).buttons).toEqual([
    ...emailButtons,
    "Social security number: 300",
    "E-mail address: 100",
    ...pagingButtons,
  ]);
  await warnings.chooses("Previous");
  await warnings.seesCardAt("400 of 400");
  expect(await countBoxes()).toBe(40);
  await warnings.chooses("Social security number: 300");
  await warnings.seesCardAt("2 of 400");
  await warnings.chooses("Redact all");
  await person.seesDraft(lines("[SSN_1]", "[EMAIL_1]"));
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual([lines("[SSN_1]", "[EMAIL_1]")]);
});
