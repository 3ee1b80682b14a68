import { describe, expect, it } from "vitest";
import type { AdviceKey } from "../../lib/detect/advice.ts";
import { detectors } from "../../lib/detect/detectors/index.ts";
import { rankFound, severityByKind } from "./rank-found.ts";

describe("severityByKind", () => {
  it("says what the detectors of each kind say", () => {
    const said = Object.fromEntries(detectors.map(({ advice, severity }) => [advice, severity]));
    expect(severityByKind).toEqual(said);
  });
});

describe("rankFound", () => {
  it.each<{ title: string; found: Partial<Record<AdviceKey, number>>; named: string[]; more: number }>([
    { title: "nothing", found: {}, named: [], more: 0 },
    { title: "a kind that is gone again", found: { card: 0 }, named: [], more: 0 },
    {
      title: "the worst first, however many there are of the rest",
      found: { email: 9, birth_date: 4, card: 1 },
      named: ["card 1", "birth_date 4", "email 9"],
      more: 0,
    },
    {
      title: "the more frequent first where they are as bad",
      found: { ssn: 1, card: 2, email: 1, phone: 3 },
      named: ["card 2", "ssn 1", "phone 3", "email 1"],
      more: 0,
    },
    {
      title: "five kinds by name, the rest as a count",
      found: { email: 2, phone: 1, vat: 1, ssn: 1, card: 1, iban: 1, marking: 1 },
      named: ["ssn 1", "card 1", "iban 1", "vat 1", "marking 1"],
      more: 3,
    },
  ])("$title", ({ found, named, more }) => {
    const ranked = rankFound(found);
    expect(ranked.named.map(({ kind, count }) => `${kind} ${count}`)).toEqual(named);
    expect(ranked.more).toBe(more);
  });

  it("leaves out kinds that only another version of Tacit knows", () => {
    expect(rankFound(JSON.parse('{"constructor":1,"fingerprint":2,"card":1}') as object)).toEqual({
      named: [{ kind: "card", count: 1 }],
      more: 0,
    });
  });
});
