// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { noPolicy } from "../../lib/settings/policy.ts";
import { defaultSettings, type Settings } from "../../lib/settings/settings.ts";
import { translateToEnglish } from "../../tests/english-texts.ts";
import { AllowlistSection } from "./allowlist-section.tsx";

it("keeps what is typed while the page is drawn anew", () => {
  const root = document.body.appendChild(document.createElement("div"));
  let settings: Settings = { ...defaultSettings, allowlist: [{ type: "email", value: "me@quillmark.io" }] };
  const draw = (): void => {
    void act(() =>
      render(
        <AllowlistSection
          {...{ settings, policy: noPolicy, translate: translateToEnglish }}
          areKept
          language="en"
          nameOfType={() => "E-mail address"}
          checkPattern={() => "fine"}
          onChange={(update) => {
            settings = { ...settings, ...update(settings) };
          }}
        />,
        root,
      ),
    );
  };
  draw();
  const field = root.querySelector<HTMLInputElement>("li input");
  const send = (type: "input" | "change"): void => {
    void act(() => {
      field?.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  if (field !== null) field.value = " us@quillmark.io ";
  send("input");
  draw();
  expect(field?.value).toBe(" us@quillmark.io ");
  send("change");
  expect(settings.allowlist).toEqual([{ type: "email", value: "us@quillmark.io" }]);
  expect(field?.value).toBe("us@quillmark.io");

  if (field !== null) field.value = " ";
  send("input");
  draw();
  send("change");
  expect(field?.value).toBe("us@quillmark.io");
});
