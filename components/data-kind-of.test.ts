import { describe, expect, it } from "vitest";
import { dataKindsIn, readSentPlace, sentPlaceOf } from "./data-kind-of.ts";

describe("readSentPlace", () => {
  it.each([
    { hash: "#sent-api_key", kind: "key" },
    { hash: "#sent-seed_phrase", kind: "wallet" },
    { hash: "#sent-combination", kind: "client" },
  ])("knows $hash as $kind", ({ hash, kind }) => {
    expect(readSentPlace(hash)).toBe(kind);
  });

  it.each(["", "#sent", "#sent-", "#sent-toString", "#sent-key", "#sent-ssn-2", "#turn-off"])(
    "knows nothing of %s",
    (hash) => {
      expect(readSentPlace(hash)).toBeNull();
    },
  );
});

describe("sentPlaceOf", () => {
  it.each([
    { found: {}, place: "sent" },
    { found: { email: 3 }, place: "sent-email" },
    { found: { email: 3, password: 1, combination: 2 }, place: "sent-password" },
  ])("of $found is $place", ({ found, place }) => {
    expect(sentPlaceOf(found)).toBe(place);
  });
});

describe("dataKindsIn", () => {
  it("tells of each kind of finding what it comes down to", () => {
    expect(dataKindsIn({ api_key: 2, health_id: 1 })).toEqual(["key", "health"]);
  });
});
