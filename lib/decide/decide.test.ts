import { describe, expect, it } from "vitest";
import type { Confidence, Finding, Severity } from "../detect/finding.ts";
import { mayAlwaysAllow } from "./actions.ts";
import { decide } from "./decide.ts";

const finding = (type: string, confidence: Confidence = "high", severity: Severity = "medium"): Finding => ({
  detector: type,
  type,
  start: 0,
  end: 4,
  confidence,
  severity,
});

describe("decide", () => {
  const cases: [type: string, confidence: Confidence, decision: string][] = [
    ["us_ssn", "high", "hold"],
    ["us_ssn", "medium", "hold"],
    ["us_ssn", "low", "notice"],
    ["credit_card", "medium", "hold"],
    ["national_id:fr", "high", "hold"],
    ["secret:github-token", "high", "hold"],
    ["password", "medium", "hold"],
    ["private_key", "high", "hold"],
    ["combination", "high", "hold"],
    ["combination", "medium", "notice"],
    ["custom", "high", "notice"],
    ["confidential_marker", "high", "notice"],
    ["vat:de", "high", "notice"],
    ["email", "high", "notice"],
    ["ip_address", "high", "notice"],
    ["person_name", "high", "clear"],
    ["date", "high", "clear"],
    ["a_type_without_a_row", "high", "notice"],
    ["constructor", "high", "notice"],
  ];
  it.each(cases)("%s at confidence %s: %s", (type, confidence, decision) => {
    expect(decide([finding(type, confidence)]).kind).toBe(decision);
  });

  it("holds for an own term that the person wants held", () => {
    expect(decide([finding("custom", "high", "high")]).kind).toBe("hold");
  });

  it("is clear without findings", () => {
    expect(decide([])).toEqual({ kind: "clear" });
  });

  it("holds for what must be held and keeps the rest as notices", () => {
    const [ssn, email, name] = [finding("us_ssn"), finding("email"), finding("person_name")];
    expect(decide([name, email, ssn])).toEqual({ kind: "hold", findings: [ssn], notices: [email] });
  });

  it("counts an answered finding for nothing", () => {
    const [ssn, card] = [finding("us_ssn"), finding("credit_card")];
    const isAnswered = (each: Finding): boolean => each.type === "us_ssn";
    expect(decide([ssn], { isAnswered })).toEqual({ kind: "clear" });
    expect(decide([ssn, card], { isAnswered })).toEqual({ kind: "hold", findings: [card], notices: [] });
  });
});

describe("mayAlwaysAllow", () => {
  it.each(["email", "phone", "address", "custom", "vat:de"])("offers it for %s", (type) => {
    expect(mayAlwaysAllow(type)).toBe(true);
  });
  it.each(["us_ssn", "credit_card", "iban", "secret:github-token", "password", "combination", "unknown"])(
    "never offers it for %s",
    (type) => {
      expect(mayAlwaysAllow(type)).toBe(false);
    },
  );
});
