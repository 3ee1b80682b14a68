import { expect, test } from "../fixtures.ts";

const plainTexts = {
  "one line": "Why is the sky blue?",
  "several lines": "Dear all,\nthe meeting is on Friday.\n\nBest, Ann",
  "spaces at both ends of a line": "  indented \n and trailing  ",
  "letters beyond ASCII": "Grüße, 你好, שלום, 👩‍👩‍👧",
  "what looks like a sensitive number and isn't": "My order number is 4111-22, invoice 2026-11-22.",
  "a published test number": "Why is 078-05-1120 famous as an SSN?",
};

for (const [name, text] of Object.entries(plainTexts)) {
  test(`reaches Claude as it is: ${name}`, async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(text);
    expect(await standIn.waitForPrompts(1)).toEqual([text]);
  });
}

test("Shift+Enter breaks the line and sends nothing", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.types("first");
  await person.presses("Shift+Enter");
  await person.types("second");
  expect(await person.draft()).toBe("first\nsecond");
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual(["first\nsecond"]);
});
