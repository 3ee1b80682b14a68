import { test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";

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
