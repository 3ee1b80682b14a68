import { expect, it, vi } from "vitest";
import type { Detector } from "./detector.ts";
import { detectors, patternDetectors } from "./detectors/index.ts";
import { LastingScan } from "./lasting-scan.ts";
import { createOwnTermsDetector } from "./own/own-terms.ts";

const text = "SSN 536-22-1874, ann@quillmark.io";
const found = ["us-ssn", "email"];
const email = findDetector("email");

function findDetector(id: string): Detector {
  const detector = patternDetectors.find((each) => each.id === id);
  if (detector === undefined) throw new Error(`There is no detector ${id}.`);
  return detector;
}

it("leaves a detector out once it has thrown, and tells once", () => {
  const onFailure = vi.fn();
  const validate = vi.fn(() => {
    throw new Error("broken on purpose");
  });
  const broken: Detector = { ...email, validate };
  const scans = new LastingScan(
    onFailure,
    detectors.map((detector) => (detector === email ? broken : detector)),
  );
  const runs = [1, 2, 3].map(() => scans.scan(text).map(({ detector }) => detector));
  expect({ runs, failed: scans.failed }).toEqual({
    runs: [["us-ssn"], ["us-ssn"], ["us-ssn"]],
    failed: ["email"],
  });
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(validate).toHaveBeenCalledTimes(1);
});

it("scans a text once, and again for other terms of the person's", () => {
  const validate = vi.fn(email.validate);
  const scans = new LastingScan(
    () => undefined,
    detectors.map((detector) => (detector === email ? { ...email, validate } : detector)),
  );
  const own = [createOwnTermsDetector([{ term: "mail", severity: "medium" }])];
  scans.scan(text);
  const once = validate.mock.calls.length;
  scans.scan(text);
  expect(validate).toHaveBeenCalledTimes(once);
  scans.scan(text, { own });
  expect(validate).toHaveBeenCalledTimes(2 * once);
});

it("finds all while nothing fails", () => {
  const onFailure = vi.fn();
  const scans = new LastingScan(onFailure);
  expect(scans.scan(text).map(({ detector }) => detector)).toEqual(found);
  expect(scans.failed).toEqual([]);
  expect(onFailure).not.toHaveBeenCalled();
});

it("finds nothing, and says so, when the scan itself fails", () => {
  const onFailure = vi.fn();
  const unreadable: Detector = {
    ...email,
    get patterns(): never {
      throw new Error("broken on purpose");
    },
  };
  const scans = new LastingScan(onFailure, [unreadable]);
  expect([scans.scan(text), scans.scan(text), scans.failed]).toEqual([[], [], ["scan"]]);
  expect(onFailure).toHaveBeenCalledTimes(1);
});

it("rests between the pieces of a long text, and knows it then", () => {
  const scans = new LastingScan(() => undefined, [email]);
  const long = `${text}\n`.repeat(6000);
  const steps = [...scans.scanInSteps(long)];
  expect(steps.length).toBeGreaterThan(1);
  expect(scans.scanInSteps(long).next().done).toBe(true);
  expect(scans.scan(long)).toHaveLength(6000);
});

it("carries over what still stands in a changed text, until that is scanned itself", () => {
  const scans = new LastingScan(() => undefined);
  expect(scans.carryOver(text)).toEqual([]);
  scans.scan(text);
  const valuesIn = (changed: string): string[] =>
    scans.carryOver(changed).map(({ start, end }) => changed.slice(start, end));
  expect(valuesIn(`My ${text}`)).toEqual(["536-22-1874", "ann@quillmark.io"]);
  const typed = `My ${text} and ben@quillmark.io`;
  expect(valuesIn(typed)).toEqual(["536-22-1874", "ann@quillmark.io"]);
  expect(valuesIn(typed.replace("1874", "184"))).toEqual(["ann@quillmark.io"]);
  expect(scans.scan(typed)).toHaveLength(3);
});
