import { describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { loadTexts } from "../../lib/texts/translate.ts";
import { scan } from "../../lib/detect/scan.ts";
import { describeHold, type HeldText } from "./describe-hold.ts";

/** The English texts, filled in as browsers do. */
const translate = loadTexts((key, values) => {
  const entry = (
    messages as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>
  )[key];
  const filled = entry?.message.replace(
    /\$(\w+)\$/g,
    (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? "",
  );
  return filled?.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? "") ?? "";
});

function describeAll(...texts: string[]) {
  const [first, ...rest] = texts.map((text): HeldText => {
    const [finding, ...others] = scan(text);
    if (finding === undefined) throw new Error("nothing to hold in the test's own text");
    return { text, findings: [finding, ...others] };
  });
  if (first === undefined) throw new Error("no text");
  return describeHold([first, ...rest], translate, "en");
}

describe("describeHold", () => {
  it("asks about one find by its name, without a line where there is only one", () => {
    expect(describeAll("My SSN is 536-22-1234")).toEqual({
      question: "Send this social security number to Claude?",
      risk: messages.advice_ssn_risk.message,
      items: ["Social security number"],
    });
  });

  it("counts several finds and says the lines", () => {
    expect(describeAll("SSN 536-22-1234 or\nSSN 536-22-1235 and 536-22-1236")).toEqual({
      question: "Send 3 sensitive details to Claude?",
      risk: messages.advice_ssn_risk.message,
      items: ["Social security number, line 1", "Social security number, line 2 (2 times)"],
    });
  });

  it("lists five places and counts the rest", () => {
    const lines = Array.from({ length: 8 }, (_, index) => `SSN 536-22-123${String(index)}`);
    expect(describeAll(lines.join("\n")).items).toEqual([
      ...[1, 2, 3, 4, 5].map((line) => `Social security number, line ${String(line)}`),
      "and 3 more",
    ]);
  });

  it("puts several texts into one list", () => {
    expect(describeAll("My SSN is 536-22-1234", "Mail a\nSSN 536-22-1235").items).toEqual([
      "Social security number",
      "Social security number, line 2",
    ]);
  });

  it("says of a pasted text that it is one, and always the line", () => {
    const text = "SSN 536-22-1234";
    const [finding] = scan(text);
    if (finding === undefined) throw new Error("nothing to hold in the test's own text");
    const held: HeldText = { text, findings: [finding], place: "pasted" };
    expect(describeHold([held], translate, "en").items).toEqual([
      "Social security number, in pasted text, line 1",
    ]);
  });
});
