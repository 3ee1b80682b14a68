import { findFaults } from "../find-faults.ts";
import { expect, skipWithoutPolicy, test } from "../fixtures.ts";
import { SettingsPage } from "../settings-page.ts";

skipWithoutPolicy();
test.use({
  policy: {
    organisationName: "ACME",
    choices: { byCategory: { government: "hold" } },
    mayChangeActions: false,
    allowlist: [
      { type: "email", value: "info@quillmark.io" },
      { type: "us_ssn", value: "536-22-1874" },
    ],
  },
});

test("where no action may be changed, each choice says so, and a list shows only what counts", async ({
  extension,
  tab,
}) => {
  await tab.goTo("about:blank");
  const settings = await SettingsPage.open(extension);
  await settings.sees("detectors", "Set by ACME What is done about each kind can't be changed.");
  await settings.enters("detectors", "Search", "social security");
  await settings.sees("detectors", "1 found");
  const described = await settings.tab.evaluate(() =>
    [...document.querySelectorAll("#detectors select")].map((list) => {
      const description = document.getElementById(list.getAttribute("aria-describedby") ?? "");
      return description?.textContent;
    }),
  );
  expect(described).toEqual(["Set by ACME", "Set by ACME"]);
  await settings.enters("detectors", "Search", "e-mail address");
  await settings.sees("detectors", "1 found");
  const others = await settings.tab.evaluate(() =>
    [...document.querySelectorAll("#detectors select")].map((list) => list.getAttribute("aria-describedby")),
  );
  expect(others).toEqual(["actions-lock", "actions-lock"]);
  await settings.sees("allowlist", "1 entrySet by ACME");
  await settings.sees("policy", "is of a type that can't be on an allowlist.");
  expect(await findFaults(settings.tab)).toEqual([]);
  await settings.close();
});
