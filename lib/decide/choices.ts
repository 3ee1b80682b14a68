import type { Confidence, Finding, Severity } from "../detect/finding.ts";
import { type Action, type Category, categoryOf, defaultAction, familyOf } from "./actions.ts";
import { type PresetId, presets } from "./presets.ts";

/** How sure a finding must be before anybody hears of it. */
export type Sensitivity = (typeof sensitivities)[number];
export const sensitivities = ["sure", "balanced", "all"] as const;

/** What is done about single kinds of finding. */
export interface ActionChoices {
  readonly byCategory: Readonly<Partial<Record<Category, Action>>>;
  /** By the detector's id. */
  readonly byDetector: Readonly<Record<string, Action>>;
}

/** What the person has chosen about what is pointed out and what is held. */
export interface Choices extends ActionChoices {
  readonly preset: PresetId;
  readonly sensitivity: Sensitivity;
  /** What the person's organisation has settled: it goes before everything else. */
  readonly locked?: ActionChoices;
}

export const defaultChoices: Choices = {
  preset: "personal",
  sensitivity: "balanced",
  byCategory: {},
  byDetector: {},
};

/** The same choices with this one made, or taken back. */
export function withChoice<Key extends string>(
  made: Readonly<Partial<Record<Key, Action>>>,
  key: Key,
  action: Action | undefined,
): Record<string, Action> {
  const choices = new Map(Object.entries<Action | undefined>(made));
  choices.set(key, action);
  return Object.fromEntries([...choices].flatMap(([each, chosen]) => (chosen ? [[each, chosen]] : [])));
}

type Chosen = Pick<Finding, "detector" | "type" | "severity">;

/**
 * What is done about a finding that is sure enough. What was chosen for its detector goes before what was chosen for
 * its category, that before the preset, and that before the default.
 */
export function chooseAction(finding: Chosen, choices: Choices): Action {
  return (
    lockedAction(finding, choices) ?? chosenAction(finding, choices) ?? presetAction(finding, choices.preset)
  );
}

/** What the organisation has settled for a finding; undefined where that was left to the person. */
export function lockedAction(finding: Chosen, { locked }: Pick<Choices, "locked">): Action | undefined {
  return locked && chosenAction(finding, locked);
}

function chosenAction(finding: Chosen, { byCategory, byDetector }: ActionChoices): Action | undefined {
  const { detector, type } = finding;
  // What stands on a list brings its own action along.
  if (type === "custom") return undefined;
  if (Object.hasOwn(byDetector, detector)) return byDetector[detector];
  // A category speaks for what is told by default: nobody who wants e-mail addresses held means every name as well.
  return defaultAction(finding) === "clear" ? undefined : byCategory[categoryOf(type)];
}

/** What a preset does about a finding, whatever else was chosen. */
function presetAction(finding: Chosen, preset: PresetId): Action {
  const { byType, quietNotices } = presets[preset];
  const family = familyOf(finding.type);
  const action = (family && byType[family]) ?? defaultAction(finding);
  // What somebody has put on a list of their own they want to hear of.
  return quietNotices && action === "notice" && family !== "custom" ? "clear" : action;
}

/** A dialog is for what is sure: with less confidence than this, the person is shown an underline only. */
export function confidenceToHold(type: string, sensitivity: Sensitivity): Confidence {
  if (sensitivity === "sure") return "high";
  if (sensitivity === "all") return type === "combination" ? "medium" : "low";
  return type === "combination" ? "high" : "medium";
}

/** With less confidence than this, nothing is pointed out. A doubtful find that could do little harm is not worth a word. */
export function confidenceToTell(severity: Severity, sensitivity: Sensitivity): Confidence {
  if (sensitivity === "balanced") return severity === "low" ? "medium" : "low";
  return sensitivity === "sure" ? "medium" : "low";
}
