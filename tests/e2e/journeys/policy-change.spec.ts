import { expect, skipWithoutPolicy, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";

skipWithoutPolicy();
test.use({ policy: { organisationName: "ACME", choices: { byCategory: { government: "notice" } } } });

test("a policy that changes reaches an open tab where the browser tells of it", async ({
  person,
  driven,
}) => {
  test.skip(
    driven.changePolicy === undefined,
    "Firefox reads a policy when it starts, and tells of no change.",
  );
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}.`);
  await person.seesItIs("pointed out");
  await driven.changePolicy?.({ organisationName: "ACME", maySendAsIs: false });
  await person.seesItIs("held");
  await person.presses("Enter");
  expect((await person.seesDialog()).buttons).toEqual(["Redact and send", "Edit message"]);
});
