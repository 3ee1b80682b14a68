// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { detectors } from "../../lib/detect/detectors/index.ts";
import { noPolicy } from "../../lib/settings/policy.ts";
import { defaultSettings } from "../../lib/settings/settings.ts";
import { translateToEnglish } from "../../tests/english-texts.ts";
import { listCatalogue } from "./catalogue.ts";
import { DetectorsSection } from "./detectors-section.tsx";

const catalogue = listCatalogue(detectors, () => undefined, translateToEnglish, "en");

it("offers a way on when a search finds nothing", () => {
  const root = document.body.appendChild(document.createElement("div"));
  void act(() =>
    render(
      <DetectorsSection
        {...{ catalogue, settings: defaultSettings, policy: noPolicy, translate: translateToEnglish }}
        areKept
        language="en"
        onChange={() => undefined}
      />,
      root,
    ),
  );
  const field = root.querySelector("input");
  const search = (wanted: string): void => {
    if (field === null) throw new Error("There is no field to search in.");
    field.value = wanted;
    void act(() => {
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
  search("zzz");
  expect(root.querySelector("[role=status]")?.textContent).toBe(
    "Nothing that Tacit looks for goes by these words.",
  );
  expect(root.querySelector("a")?.getAttribute("href")).toBe("#terms");
  void act(() => root.querySelector("button")?.click());
  expect(field?.value).toBe("");
  expect(document.activeElement).toBe(field);
  expect(root.querySelectorAll(".category").length).toBeGreaterThan(1);
});
