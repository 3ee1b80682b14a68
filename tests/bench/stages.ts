import { detectors } from "../../lib/detect/detectors/index.ts";
import { passGates } from "../../lib/detect/gates.ts";
import { normalise } from "../../lib/detect/normalise.ts";
import { resolveOverlaps } from "../../lib/detect/overlaps.ts";
import { buildPrefilter, findTriggers } from "../../lib/detect/prefilter.ts";
import { runToEnd } from "../../lib/detect/run-to-end.ts";
import { readText } from "../../lib/detect/reading.ts";
import { scan } from "../../lib/detect/scan.ts";
import { createHeaderLookup } from "../../lib/detect/table-header.ts";
import { fastest, passPlainly, round } from "./measure.ts";

export interface StageFigures {
  readonly stage: string;
  readonly ms: number;
  /** How many times as long as one pass over the same characters in the same run. */
  readonly plainPasses: number;
}

export interface DetectorFigures {
  readonly detector: string;
  /** Alone, with the engine's own pass taken off; less than nothing is noise. */
  readonly ms: number;
  readonly tries: number;
  /** Those whose pattern matched. */
  readonly matched: number;
  /** Those that passed all gates. */
  readonly found: number;
}

export interface Stages {
  readonly stages: readonly StageFigures[];
  /** The slowest first. */
  readonly detectors: readonly DetectorFigures[];
}

const runs = 7;

/** Which part of a scan takes how long, and which detector is tried often for nothing. */
export function benchStages(text: string): Stages {
  const patternDetectors = detectors.filter((detector) => "patterns" in detector);
  const prefilter = runToEnd(buildPrefilter(patternDetectors));
  const plain = normalise(text).text;
  const found = scan(plain, { detectors: patternDetectors });
  const reading = readText(plain, found);
  const plainMs = fastest(runs, () => passPlainly(text));

  const toStage = (stage: string, run: () => unknown, less = 0): StageFigures => {
    const ms = fastest(runs, run) - less;
    return { stage, ms: round(ms), plainPasses: round(ms / plainMs) };
  };
  const prefilterStage = toStage("prefilter", () => findTriggers(plain, prefilter));
  const stages = [
    { stage: "plain pass", ms: round(plainMs), plainPasses: 1 },
    toStage("normalise", () => normalise(text)),
    prefilterStage,
    toStage("gates", () => scan(plain, { detectors: patternDetectors }), prefilterStage.ms),
    toStage("reading", () => readText(plain, found)),
    ...detectors
      .filter((detector) => "read" in detector)
      .map(({ id, read }) => toStage(id, () => read(reading))),
    toStage("overlaps", () => resolveOverlaps(found)),
    toStage("whole scan", () => scan(text)),
  ];
  return { stages, detectors: benchDetectors(plain) };
}

/** Each try is timed by itself, so that the engine's share does not count. */
function benchDetectors(text: string): DetectorFigures[] {
  const prefilter = runToEnd(buildPrefilter(detectors.filter((detector) => "patterns" in detector)));
  const { positions, tries, mentions } = findTriggers(text, prefilter);
  const headerOf = createHeaderLookup(text);
  const figures = new Map<string, { ms: number; tries: number; matched: number; found: number }>();
  for (const [index, position] of positions.entries()) {
    for (const attempt of tries[index] ?? []) {
      if (attempt.needs >= 0 && mentions.spokenFor[attempt.needs] !== 1) continue;
      const own = figures.get(attempt.detector.id) ?? { ms: 0, tries: 0, matched: 0, found: 0 };
      figures.set(attempt.detector.id, own);
      const start = performance.now();
      const outcome = passGates(text, attempt, position, mentions, headerOf);
      own.ms += performance.now() - start;
      own.tries++;
      if (!("stoppedBy" in outcome)) own.found++;
      if (!("stoppedBy" in outcome) || outcome.stoppedBy !== "pattern") own.matched++;
    }
  }
  return Array.from(figures, ([detector, own]) => ({ detector, ...own, ms: round(own.ms) })).sort(
    (a, b) => b.ms - a.ms,
  );
}

const mostListed = 25;

/** To standard error, so that standard output is JSON and nothing else. */
export function printStages({ stages, detectors: figures }: Stages): void {
  const toLine = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(13))).join("");
  const lines = [
    toLine(["stage", "ms", "plain passes"]),
    ...stages.map(({ stage, ms, plainPasses }) => toLine([stage, ms, plainPasses])),
    "",
    toLine(["slowest detectors", "ms", "tries", "matched", "found"]),
    ...figures
      .slice(0, mostListed)
      .map(({ detector, ms, tries, matched, found }) => toLine([detector, ms, tries, matched, found])),
  ];
  process.stderr.write(`${lines.join("\n")}\n\n`);
}
