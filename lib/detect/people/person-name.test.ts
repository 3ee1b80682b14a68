import { describe, expect, it } from "vitest";
import { decide } from "../../decide/decide.ts";
import { scan } from "../scan.ts";

function namesIn(text: string): string[] {
  return scan(text)
    .filter(({ type }) => type === "person_name")
    .map(({ start, end }) => text.slice(start, end));
}

describe("finds the name in", () => {
  const cases: (readonly [string, readonly string[]])[] = [
    ["Invite Priya Raman on Monday", ["Priya Raman"]],
    ["Dear Mrs Okonjo-Vail,", ["Okonjo-Vail"]],
    ["Herr Zwickelhuber kommt morgen", ["Zwickelhuber"]],
    ["my client Qwillan will call", ["Qwillan"]],
    ["Regards,\nTom Becker", ["Tom Becker"]],
    ["John F. Carruthers and Mary O'Brien", ["John F. Carruthers", "Mary O'Brien"]],
    ["Ludwig von Hohenfels wrote", ["Ludwig von Hohenfels"]],
    ["my client john smithers is late", ["john smithers"]],
    ["Marie DUPRÉ, née 1970", ["Marie DUPRÉ"]],
    ["Patient: Vornholt", ["Vornholt"]],
  ];
  it.each(cases)("%j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("finds no name in", () => {
  it.each([
    "Project Management in New York",
    "Use JavaScript and API_KEY in May",
    "I will mark the rose in april",
    "Alzheimer's disease, Down syndrome, Bayes' theorem",
    "Johns Hopkins Hospital, Victoria Street",
    "Microsoft and Activision Blizzard",
  ])("%j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it("is no reason to stop anybody", () => {
  expect(decide(scan("Invite Priya Raman on Monday"))).toEqual({ kind: "clear" });
});
