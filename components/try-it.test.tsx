// @vitest-environment jsdom
import { render } from "preact";
import { expect, it } from "vitest";
import type { Decision } from "../lib/decide/decide.ts";
import type { Finding } from "../lib/detect/finding.ts";
import { defaultSettings } from "../lib/settings/settings.ts";
import { translateToEnglish } from "../tests/english-texts.ts";
import { TryIt } from "./try-it.tsx";

it("says that not all is marked where too much was found to draw", () => {
  const example = "4 ".repeat(1001);
  const found = Array.from({ length: 1001 }, (_, index): Finding => {
    const span = { start: 2 * index, end: 2 * index + 1 };
    return { ...span, detector: "us-ssn", type: "us_ssn", confidence: "high", severity: "high" };
  });
  const check = (text: string): Decision => {
    const [first, ...rest] = found.filter(({ end }) => end <= text.length);
    return first === undefined ? { kind: "clear" } : { kind: "notice", findings: [first, ...rest] };
  };
  const draw = (text: string): void =>
    render(
      <TryIt
        {...{ check, settings: defaultSettings, translate: translateToEnglish, language: "en" }}
        key={text}
        example={text}
      />,
      document.body,
    );
  const sentence = "Only the first 1,000 are marked in the text.";
  draw(example);
  expect(document.querySelectorAll("mark")).toHaveLength(1000);
  expect(document.body.textContent).toContain(sentence);
  draw("4 4");
  expect(document.querySelectorAll("mark")).toHaveLength(2);
  expect(document.body.textContent).not.toContain(sentence);
});
