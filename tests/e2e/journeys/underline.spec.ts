import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import { Warnings } from "../warnings.ts";

test("what was found is underlined after a pause, and nothing else", async ({ person }) => {
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn} and his\nis SSN ${otherSsn}. That is all.`);
  await person.seesUnderlined([ssn, otherSsn]);
});

test("the underline goes with the text that it was for", async ({ person }) => {
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}.`);
  await person.seesUnderlined([ssn]);
  await person.selectsAll();
  await person.types("Never mind.");
  await person.seesUnderlined([]);
});

test("the underline stays with its text while the person types before and behind it", async ({ person }) => {
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}.`);
  await person.seesUnderlined([ssn]);
  await person.presses("Home");
  await person.types("Dear Sir or Madam,\nthis is what you asked me for. ");
  await person.seesUnderlined([ssn]);
  await person.presses("End");
  await person.types(` His is SSN ${otherSsn}. That is all that I have, and more than I want to write.`);
  await person.seesUnderlined([ssn, otherSsn]);
});

test("a draft of 300,000 characters is looked through, and held when it is sent", async ({
  person,
  tab,
  standIn,
}) => {
  const lines = Array.from(
    { length: 3750 },
    (_, line) => `Tea was served, and line ${line} of the minutes said so. ${"·".repeat(20)}`,
  );
  const draft = [...lines, `SSN ${ssn}`].join("\n");
  await person.opensClaude("/new?paste=1000000");
  await person.pastes(draft);
  await new Warnings(tab).seesPill("1 to check");
  await person.presses("Enter");
  expect((await person.seesDialog()).items).toEqual(["Social security number, line 3,751"]);
  await person.chooses("Send as is");
  expect(await standIn.waitForPrompts(1)).toEqual([draft]);
});
