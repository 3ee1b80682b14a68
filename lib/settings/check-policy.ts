import { categories, mayAlwaysAllow } from "../decide/actions.ts";
import { checkPattern, checkValuePattern, type PatternVerdict } from "./check-pattern.ts";
import { mostReasons, noPolicy, parsePolicy, type Policy } from "./policy.ts";
import { isRecord, type Lists, mostEntries } from "./settings.ts";

/** What is wrong with one place of a policy. Each has a sentence of its own for who has written the policy. */
export interface PolicyFault {
  /** As in JavaScript: `choices.byDetector.phone`, `ownTerms[2]`. */
  readonly place: string;
  readonly fault: "unknown" | "detector" | "value" | "link" | "list" | "type" | "invalid" | "empty" | "slow";
}

type Fault = PolicyFault["fault"];
type ListKey = keyof Lists | "reasons";

const mostOf: Readonly<Record<ListKey, number>> = { ...mostEntries, reasons: mostReasons };
const patternFaults: Readonly<Record<PatternVerdict, Fault | undefined>> = {
  fine: undefined,
  invalid: "invalid",
  "matches-nothing": "empty",
  slow: "slow",
  long: "value",
};

/**
 * Says what of a policy is left out, and why, in its order. A slow pattern is named as well, though it is used.
 * @param detectorIds of all detectors that there are
 */
export function checkPolicy(given: unknown, detectorIds: ReadonlySet<string>): readonly PolicyFault[] {
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([key, value]): PolicyFault[] => {
    if (!isKey(key)) return [{ place: key, fault: "unknown" }];
    if (key === "choices") return checkChoices(value, detectorIds);
    if (isListKey(key)) return checkList(key, value);
    if (parsePolicy({ [key]: value })[key] === value) return [];
    return [{ place: key, fault: key === "guidanceLink" ? "link" : "value" }];
  });
}

function checkChoices(given: unknown, detectorIds: ReadonlySet<string>): PolicyFault[] {
  if (!isRecord(given)) return [{ place: "choices", fault: "value" }];
  const { choices } = parsePolicy({ choices: given });
  return Object.entries(given).flatMap(([part, value]): PolicyFault[] => {
    const place = `choices.${part}`;
    if (part === "preset" || part === "sensitivity") {
      return choices[part] === value ? [] : [{ place, fault: "value" }];
    }
    if (part !== "byCategory" && part !== "byDetector") return [{ place, fault: "unknown" }];
    if (!isRecord(value)) return [{ place, fault: "value" }];
    const taken = new Map(Object.entries(choices[part]));
    return Object.entries(value).flatMap(([key, action]): PolicyFault[] => {
      const fault = findKeyFault(part, key, detectorIds) ?? (taken.get(key) === action ? undefined : "value");
      return fault ? [{ place: `${place}.${key}`, fault }] : [];
    });
  });
}

function findKeyFault(
  part: "byCategory" | "byDetector",
  key: string,
  detectorIds: ReadonlySet<string>,
): Fault | undefined {
  if (part === "byDetector") return detectorIds.has(key) ? undefined : "detector";
  // What stands on a list brings its own action along.
  return key !== "own" && categories.some((category) => category === key) ? undefined : "unknown";
}

function checkList(key: ListKey, given: unknown): PolicyFault[] {
  if (!Array.isArray(given)) return [{ place: key, fault: "value" }];
  const faults = given.slice(0, mostOf[key]).flatMap((entry: unknown, index): PolicyFault[] => {
    const fault = findEntryFault(key, entry);
    return fault ? [{ place: `${key}[${index}]`, fault }] : [];
  });
  return given.length > mostOf[key] ? [...faults, { place: key, fault: "list" }] : faults;
}

function findEntryFault(key: ListKey, given: unknown): Fault | undefined {
  const { [key]: entries, allowlist, allowedPatterns, ownPatterns } = parsePolicy({ [key]: [given] });
  if (entries.length === 0) return "value";
  if (allowlist.some(({ type }) => !mayAlwaysAllow(type))) return "type";
  const verdicts = [
    ...allowedPatterns.map(checkValuePattern),
    ...ownPatterns.map(({ source }) => checkPattern(source)),
  ];
  return verdicts.map((verdict) => patternFaults[verdict]).find((fault) => fault !== undefined);
}

function isKey(key: string): key is keyof Policy {
  return Object.hasOwn(noPolicy, key);
}

function isListKey(key: keyof Policy): key is ListKey {
  return Object.hasOwn(mostOf, key);
}
