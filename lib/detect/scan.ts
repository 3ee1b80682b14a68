import { detectors as allDetectors } from "./detectors/index.ts";
import type { AnyDetector, Detector, Pattern, ReadingDetector } from "./detector.ts";
import { findLoneValues } from "./find-lone-values.ts";
import type { Finding, Span } from "./finding.ts";
import { passGates } from "./gates.ts";
import type { Outcome } from "./gates.ts";
import { NearbyContexts } from "./nearby-contexts.ts";
import { normalise, originalEnd, originalStart } from "./normalise.ts";
import type { Normalised } from "./normalise.ts";
import { resolveOverlaps } from "./overlaps.ts";
import { buildPrefilter, findTriggers } from "./prefilter.ts";
import type { Mentions, Prefilter, Try } from "./prefilter.ts";
import { readText } from "./reading.ts";
import { runToEnd } from "./run-to-end.ts";
import { createHeaderLookup } from "./table-header.ts";

export interface ScanOptions {
  /** All detectors by default. */
  readonly detectors?: readonly AnyDetector[];
  /** What finds the person's own terms and patterns, in the place of the detectors of the same id, which find none. */
  readonly own?: readonly ReadingDetector[];
  /** Which of findings that overlap stay, whatever the others are. */
  readonly goesFirst?: (finding: Finding) => boolean;
  /** Told once per scan when a detector throws; the others go on. Never told any text. */
  readonly onDetectorError?: (detectorId: string) => void;
  /** Told what became of each try, in offsets of the normalised text: for tests and measurements. */
  readonly onOutcome?: (detectorId: string, outcome: Outcome) => void;
}

/**
 * Finds the sensitive spans of a text. Findings are in order, apart, and in offsets of the text as given.
 *
 * text → normalise → prefilter → gates (pattern, validator, context) → lone values → reading (names, combinations) → overlaps → findings
 */
export function scan(text: string, options: ScanOptions = {}): Finding[] {
  const normalised = normalise(text);
  const { prefilter, readers, knownAlone } = sortOut(options.detectors ?? allDetectors);
  const { positions, tries, mentions } = findTriggers(normalised.text, prefilter);
  const headerOf = createHeaderLookup(normalised.text);
  const found: Finding[] = [];
  // A pattern is not tried again inside what it found.
  const lastFound = new Map<Pattern, Finding>();
  let foundUpTo = 0;
  const failed = new Set<Detector>();
  const worthTrying = createTriesFilter(mentions, new NearbyContexts(mentions, headerOf));

  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] ?? 0;
    for (const attempt of worthTrying(tries[index] ?? [], position)) {
      const { detector, pattern } = attempt;
      if (failed.size > 0 && failed.has(detector)) continue;
      if (position < foundUpTo && isInside(position, lastFound.get(pattern))) continue;
      try {
        const outcome = passGates(normalised.text, attempt, position, mentions, headerOf);
        options.onOutcome?.(detector.id, outcome);
        if ("stoppedBy" in outcome) continue;
        found.push(outcome);
        lastFound.set(pattern, outcome);
        foundUpTo = Math.max(foundUpTo, outcome.end);
      } catch {
        failed.add(detector);
        options.onDetectorError?.(detector.id);
      }
    }
  }

  found.push(...findLoneValues(normalised.text, knownAlone));
  if (readers.length > 0) {
    const reading = readText(normalised.text, found);
    for (const reader of readers) {
      const { id, read } = options.own?.find((own) => own.id === reader.id) ?? reader;
      try {
        found.push(...read(reading));
      } catch {
        options.onDetectorError?.(id);
      }
    }
  }

  const toOriginal = (span: Span): Span => findOriginal(normalised, span, text);
  return resolveOverlaps(found, options.goesFirst).map((finding) => ({
    ...finding,
    ...toOriginal(finding),
    ...(finding.parts === undefined ? {} : { parts: finding.parts.map(toOriginal) }),
  }));
}

function findOriginal(normalised: Normalised, { start, end }: Span, original: string): Span {
  return { start: originalStart(normalised, start), end: originalEnd(normalised, end, original) };
}

function isInside(position: number, finding: Finding | undefined): boolean {
  return finding !== undefined && finding.start <= position && position < finding.end;
}

type Tries = readonly Try[];

/** A list without the patterns that need a context word where the whole text has none; the same without all that need one nearby. */
interface FilteredTries {
  readonly all: Tries;
  /** Of each of them, the number of the context that it needs a word of nearby; -1 where it needs none. */
  readonly needs: Int32Array;
  readonly withoutContext: Tries;
}

/** Leaves out the patterns that need a context word for them where there is none. */
function createTriesFilter(
  mentions: Mentions,
  nearby: NearbyContexts,
): (tries: Tries, position: number) => Tries {
  const filtered = new Map<Tries, FilteredTries>();
  const isOnItsOwn = ({ needs, isAtNumber }: Try): boolean => needs < 0 || !isAtNumber;
  return (tries, position) => {
    let known = filtered.get(tries);
    if (known === undefined) {
      const all = tries.filter(({ needs }) => needs < 0 || mentions.spokenFor[needs] === 1);
      const needs = Int32Array.from(all, (attempt) => (isOnItsOwn(attempt) ? -1 : attempt.needs));
      known = { all, needs, withoutContext: all.filter(isOnItsOwn) };
      filtered.set(tries, known);
    }
    const { all, needs, withoutContext } = known;
    if (all.length === withoutContext.length || !nearby.moveTo(position)) return withoutContext;
    const worthTrying: Try[] = [];
    for (let index = 0; index < needs.length; index++) {
      const context = needs[index] ?? -1;
      const attempt = all[index];
      if (attempt !== undefined && (context < 0 || nearby.has(context))) worthTrying.push(attempt);
    }
    return worthTrying;
  };
}

interface SortedDetectors {
  readonly prefilter: Prefilter;
  readonly readers: readonly ReadingDetector[];
  readonly knownAlone: readonly Detector[];
}

const sorted = new WeakMap<readonly AnyDetector[], SortedDetectors>();

function sortOut(detectors: readonly AnyDetector[]): SortedDetectors {
  return sorted.get(detectors) ?? runToEnd(sortOutInSteps(detectors));
}

/** What each scan with these detectors needs, worked out once, so that start-up pays nothing; with a rest (`yield`) now and then. */
export function* sortOutInSteps(
  detectors: readonly AnyDetector[] = allDetectors,
): Generator<undefined, SortedDetectors> {
  const withPatterns = detectors.filter((detector) => "patterns" in detector);
  const known = {
    prefilter: yield* buildPrefilter(withPatterns),
    knownAlone: withPatterns.filter(({ isKnownAlone }) => isKnownAlone !== undefined),
    readers: detectors.filter((detector) => "read" in detector),
  };
  sorted.set(detectors, known);
  return known;
}
