import { decodeBase64 } from "../base64.ts";
import type { Detector, Validity } from "../detector.ts";
import { isStandIn, isTemplate } from "../placeholder.ts";

/** The first value under `data:`, on its line or as a block of its own. */
const firstValue = String.raw`\n(?<margin>[ \t]{0,8})data:[ \t]*\r?\n(?:[ \t]*#[^\n]{0,200}\n){0,4}[ \t]{1,16}["']?[\w.-]{1,80}["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]{1,24})?["']?(?<value>[A-Za-z0-9+/]{8,20000}={0,2})["']?(?=[ \t]*(?:\r?\n|$))`;

export const kubernetesSecret: Detector = {
  id: "kubernetes-secret",
  type: "secret:kubernetes-secret",
  advice: "secret",
  severity: "high",
  patterns: [
    {
      // kind: Secret … data: …
      tryAt: { literals: ["kind: Secret", 'kind: "Secret"'] },
      expression: () =>
        new RegExp(
          String.raw`kind: ["']?[Ss]ecret["']?(?=[ \t]*\r?\n)(?:(?!\n---)[\s\S]){0,1000}?${firstValue}`,
          "dy",
        ),
      alone: "medium",
    },
    {
      // data: … kind: Secret
      tryAt: { literals: ["kind: Secret", 'kind: "Secret"'] },
      expression: () =>
        new RegExp(
          String.raw`(?<=${firstValue}(?:(?!\n---)[\s\S]){1,1000}?)kind: ["']?[Ss]ecret["']?(?=[ \t]*(?:\r?\n|$))`,
          "dy",
        ),
      alone: "medium",
    },
  ],
  validate: validateValue,
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
};

/** Base64 of something that is no template's slot. */
function validateValue(value: string): Validity {
  const decoded = decodeBase64(value);
  if (decoded === undefined || value.replace(/=+$/u, "").length % 4 === 1) return "invalid";
  return isTemplate(decoded) || isStandIn(decoded) ? "invalid" : "valid";
}
