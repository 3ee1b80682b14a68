import { describe, expect, it } from "vitest";
import { decide } from "../../decide/decide.ts";
import { createOwnTermsDetector } from "../own/own-terms.ts";
import { scan } from "../scan.ts";
import { clear, held } from "./combination.examples.ts";

function combinationsIn(text: string): string[][] {
  return scan(text)
    .filter(({ type, confidence }) => type === "combination" && confidence === "high")
    .map(({ parts }) => (parts ?? []).map(({ start, end }) => text.slice(start, end)));
}

describe("holds", () => {
  it.each(held)("%s", (marked) => {
    const text = marked.replaceAll(/[«»‹›]/gu, "");
    const who = /«(?<marked>[^»]*)»/u.exec(marked)?.groups?.["marked"] ?? "";
    const what = /‹(?<marked>[^›]*)›/u.exec(marked)?.groups?.["marked"] ?? "";
    const found = combinationsIn(text);
    const [name, fact] = found.find(([first]) => first === who) ?? [];
    expect(name, JSON.stringify(found)).toBe(who);
    expect([fact, fact?.includes(what) === true || what.includes(fact ?? "-")]).toEqual([fact, true]);
  });
});

describe("lets go", () => {
  it.each(clear)("%s", (text) => {
    expect(combinationsIn(text)).toEqual([]);
  });
});

it("is the name, with the name and the fact as its parts", () => {
  const text = "Ann Lee-Bright was arrested. ";
  expect(scan(text).filter(({ type }) => type === "combination")).toEqual([
    {
      detector: "combination",
      type: "combination",
      start: 0,
      end: 14,
      parts: [
        { start: 0, end: 14 },
        { start: 19, end: 27 },
      ],
      confidence: "high",
      severity: "high",
    },
  ]);
});

it("finds every mention of the person, so that no name is left when they are redacted", () => {
  const text = "Greta Holm came in. Later Greta called. Mrs Holm has leukemia.";
  expect(combinationsIn(text).map(([who]) => who)).toEqual(["Greta Holm", "Greta", "Holm"]);
});

it.each([
  "Current salaries: Greta Holm 52k, Bo Lindqvist 61k, Carla Stein 58k",
  "Salaries:\n- Greta Holm 52,000\n- Bo Lindqvist 61,000\n- Carla Stein 58,000\nWho gets a raise?",
])("finds everybody in a list of amounts: %j", (text) => {
  expect(combinationsIn(text).map(([who]) => who)).toEqual(["Greta Holm", "Bo Lindqvist", "Carla Stein"]);
});

it("joins facts with the person's own terms", () => {
  const ownTerms = createOwnTermsDetector([{ term: "Zephyrine", severity: "medium" }]);
  const text = "zephyrine filed for bankruptcy";
  expect(scan(text, { own: [ownTerms] }).map(({ type, confidence }) => [type, confidence])).toEqual([
    ["combination", "high"],
  ]);
});

it("says nothing of what is said to be made up", () => {
  expect(decide(scan("Hypothetical: Ann Lee was arrested.")).kind).toBe("clear");
});

describe("a long file", () => {
  const pages = "The meeting was moved to Thursday and the room is booked until noon. ".repeat(60);
  const said = "Ann Lee was arrested on Sunday. ";

  it("is not made up for one word of fiction pages away", () => {
    expect(decide(scan(`${pages}${said}${pages}He likes the film club. ${pages}`)).kind).toBe("hold");
  });

  it.each([
    ["first", `Write a story about this. ${pages}${said}${pages}`],
    ["last", `${pages}${said}${pages}Now write a story about this.`],
    ["beside it", `${pages}In my novel, ${said}${pages}`],
  ])("is made up where the writer says so: %s", (_, text) => {
    expect(decide(scan(text)).kind).toBe("clear");
  });
});

it("gives parts in offsets of the text as given", () => {
  const text = "An\u200bn Le\u200be was arr\u200bested";
  expect(combinationsIn(text)).toEqual([["An\u200bn Le\u200be", "arr\u200bested"]]);
});
