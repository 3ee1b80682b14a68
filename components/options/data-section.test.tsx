// @vitest-environment jsdom
import { render } from "preact";
import { expect, it } from "vitest";
import { noPolicy } from "../../lib/settings/policy.ts";
import { defaultSettings, type Settings } from "../../lib/settings/settings.ts";
import { translateToEnglish } from "../../tests/english-texts.ts";
import { DataSection } from "./data-section.tsx";

const root = document.body.appendChild(document.createElement("div"));
let settings: Settings = {
  ...defaultSettings,
  plan: "team",
  calledWrong: { phone: 3 },
  dismissedTips: ["rotate"],
  trainingCheckedOn: "2026-11-20",
};

function draw(): void {
  render(
    <DataSection
      {...{ settings, policy: noPolicy, translate: translateToEnglish }}
      areKept
      language="en"
      stored=""
      onExport={() => undefined}
      onImport={() => undefined}
      onChange={(update) => {
        settings = { ...settings, ...update(settings) };
        draw();
      }}
    />,
    root,
  );
}

it("forgets by itself each thing that is remembered by the way, and offers only what there is", () => {
  draw();
  for (const label of [
    "Forget what you called wrong",
    "Show tips you put away again",
    "Forget when you checked training",
  ]) {
    const find = (): HTMLButtonElement | undefined =>
      [...root.querySelectorAll("button")].find(({ textContent }) => textContent === label);
    find()?.click();
    expect(find()).toBeUndefined();
  }
  expect(settings).toEqual({ ...defaultSettings, plan: "team" });
});
