import { describe, expect, it } from "vitest";
import { groupByKind } from "./group-by-kind.ts";

const found = (detector: string) => ({ detector });

describe("groupByKind", () => {
  it("gives nothing for nothing", () => {
    expect(groupByKind([])).toEqual([]);
  });

  it("counts each kind and remembers its first, the most frequent kind first", () => {
    const findings = ["email", "payment-card", "payment-card", "us-ssn", "payment-card", "us-ssn"].map(found);
    expect(groupByKind(findings)).toEqual([
      { kind: "card", count: 3, first: 1 },
      { kind: "ssn", count: 2, first: 3 },
      { kind: "email", count: 1, first: 0 },
    ]);
  });

  it("leaves kinds that are equally frequent in the order of the text", () => {
    expect(groupByKind(["email", "us-ssn"].map(found)).map(({ kind }) => kind)).toEqual(["email", "ssn"]);
  });
});
