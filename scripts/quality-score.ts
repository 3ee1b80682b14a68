import { decide } from "../lib/decide/decide.ts";
import type { Finding, Span } from "../lib/detect/finding.ts";
import { scan } from "../lib/detect/scan.ts";
import type { Label, LabelledText } from "./quality-corpora.ts";

/** What is measured, in per cent unless the name says otherwise. */
export interface Measure {
  readonly name: string;
  readonly goal: number;
  readonly isLessBetter?: true;
  /** Undefined where the corpora have nothing to measure it on. */
  readonly figure: number | undefined;
}

interface Read extends LabelledText {
  readonly findings: readonly Finding[];
}

/** Scans every text once and works out all measures. */
export function scoreCorpora(texts: readonly LabelledText[]): Measure[] {
  const reads = texts.map((text): Read => ({ ...text, findings: scan(text.text) }));
  const harmless = reads.filter(({ corpus }) => corpus.startsWith("benign-"));
  const labelled = reads.filter(({ corpus }) => !corpus.startsWith("benign-") && corpus !== "scenarios");
  const scenarios = reads.filter(({ corpus }) => corpus === "scenarios");
  const prompts = harmless.filter(({ corpus }) => corpus === "benign-prompts");
  const names = scoreNames(labelled);
  const combinations = scoreCombinations(scenarios);

  return [
    ...recallGoals.map(([kind, name, goal]) => ({
      name: `${name}: recall`,
      goal,
      figure: recallOf(labelled, kind),
    })),
    { name: "secrets: recall, mean of suites", goal: 85, figure: secretsRecall(labelled) },
    { name: "CredData: F1", goal: 75, figure: credDataF1(labelled) },
    { name: "person names: recall", goal: 85, figure: names.recall },
    { name: "person names: precision", goal: 92, figure: names.precision },
    { name: "combinations: F1", goal: 85, figure: combinations.f1 },
    { name: "combinations: precision of those held", goal: 90, figure: combinations.precision },
    {
      name: "chat prompts that would be held",
      goal: 0.3,
      isLessBetter: true,
      figure: share(prompts, ({ findings }) => decide(findings).kind === "hold"),
    },
    {
      name: "look-alike numbers flagged",
      goal: 1,
      isLessBetter: true,
      figure: share(
        labelled.filter(({ isNegative, type }) => isNegative && type.startsWith("benign:")),
        ({ findings }) => findings.some(isTelling),
      ),
    },
    ...[...new Set(harmless.map(({ corpus }) => corpus))].map((name): Measure => ({
      name: `${name}: wrong finds per 10,000 words`,
      goal: 0.3,
      isLessBetter: true,
      figure: wrongFindsPer10000Words(harmless.filter(({ corpus }) => corpus === name)),
    })),
  ];
}

const recallGoals: readonly (readonly [kind: string, name: string, goal: number])[] = [
  ["email", "e-mail", 99],
  ["phone", "phone", 95],
  ["credit_card", "card", 95],
  ["iban", "IBAN", 98],
  ["ip_address", "IP address", 99],
  ["us_ssn", "US SSN", 99],
  ["national_id", "national id", 90],
  ["tax_id", "tax id", 90],
  ["vat", "VAT", 90],
  ["health_id", "health id", 90],
  ["passport", "passport", 85],
  ["drivers_license", "driving licence", 85],
  ["swift_bic", "BIC", 85],
  ["bank_account", "bank account", 85],
  ["seed_phrase", "seed phrase", 85],
  ["crypto_wallet", "wallet address", 85],
  ["address", "postal address", 75],
];

/** What counts as the same thing: a number of the state is one whichever kind it is called. */
const groups: Readonly<Record<string, string>> = {
  private_key: "secret",
  jwt: "secret",
  password: "secret",
  connection_string: "secret",
  url_credentials: "secret",
  us_ssn: "state",
  us_itin: "state",
  national_id: "state",
  tax_id: "state",
  vat: "state",
  passport: "state",
  drivers_license: "state",
  health_id: "state",
  bank_routing: "bank_account",
};

function kindOf(type: string): string {
  return type === "other:secret-file" ? "secret" : (type.split(":", 1)[0] ?? type);
}

function groupOf(type: string): string {
  const kind = kindOf(type);
  return groups[kind] ?? kind;
}

function lengthShared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Of the same group, over at least half of what is labelled. */
function isFound(label: Label, { findings, isExact }: Read): boolean {
  return findings.some((finding) => {
    if (groupOf(finding.type) !== groupOf(label.type)) return false;
    const shared = lengthShared(finding, label);
    return shared > 0 && (!isExact || label.type === "private_key" || shared * 2 >= label.end - label.start);
  });
}

function* labelsOf(reads: readonly Read[], isWanted: (type: string) => boolean): Generator<[Label, Read]> {
  for (const read of reads) {
    if (read.isNegative || !read.isOrdinary) continue;
    for (const label of read.labels) if (isWanted(label.type)) yield [label, read];
  }
}

function recallOf(reads: readonly Read[], kind: string): number | undefined {
  return share([...labelsOf(reads, (type) => kindOf(type) === kind)], ([label, read]) =>
    isFound(label, read),
  );
}

const credData = "creddata-subset";

/** Each suite counts the same: the largest would drown the others. */
function secretsRecall(reads: readonly Read[]): number | undefined {
  const ofSecrets = [...labelsOf(reads, (type) => groupOf(type) === "secret")];
  const recalls = secretSuites.flatMap((name) => {
    const ofSuite = ofSecrets.filter(([, { suite }]) => suite === name);
    return share(ofSuite, ([label, read]) => isFound(label, read)) ?? [];
  });
  return recalls.length === 0 ? undefined : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

/** Test suites of other tools that look for secrets. */
const secretSuites = [
  "credsweeper-samples",
  "detect-secrets-tests",
  "gitleaks-rules",
  "kingfisher-rules",
  "leaky-repo",
  "noseyparker-rules",
  "secretlint-tests",
  "trufflehog-tests",
];

function credDataF1(reads: readonly Read[]): number | undefined {
  const ofCredData = reads.filter(({ suite }) => suite === credData);
  const labels = [...labelsOf(ofCredData, (type) => groupOf(type) === "secret")];
  const right = labels.filter(([label, read]) => isFound(label, read)).length;
  const wrong = ofCredData.filter(
    ({ isNegative, findings }) => isNegative && findings.some(({ type }) => groupOf(type) === "secret"),
  ).length;
  return f1(right, wrong, labels.length - right);
}

function scoreNames(reads: readonly Read[]): { recall: number | undefined; precision: number | undefined } {
  const complete = reads.filter(({ isComplete }) => isComplete);
  const found = complete.flatMap((read) =>
    read.findings.filter(({ type }) => type === "person_name").map((finding) => [finding, read] as const),
  );
  const precision = share(found, ([finding, { labels }]) =>
    labels.some((label) => label.type === "person_name" && lengthShared(label, finding) > 0),
  );
  // A name with a fact is found as a combination, which tells it as well.
  const labels = [...labelsOf(complete, (type) => type === "person_name")];
  const recall = share(labels, ([label, read]) =>
    read.findings.some(
      (finding) =>
        (finding.type === "person_name" || finding.type === "combination") &&
        lengthShared(finding, label) * 2 >= label.end - label.start,
    ),
  );
  return { recall, precision };
}

/** A message counts as found when it is held for the right party. */
function scoreCombinations(reads: readonly Read[]): {
  f1: number | undefined;
  precision: number | undefined;
} {
  const isHeldFor = ({ findings }: Read): boolean =>
    findings.some(({ type, confidence }) => type === "combination" && confidence === "high");
  const held = reads.filter(isHeldFor);
  const right = held.filter(({ hasCombination }) => hasCombination).length;
  const missed = reads.filter((read) => read.hasCombination && !isHeldFor(read)).length;
  return {
    f1: f1(right, held.length - right, missed),
    precision: share(held, ({ hasCombination }) => hasCombination),
  };
}

/** All kinds but names, postal addresses and dates, which harmless texts have and nobody is warned of. */
function isTelling({ type }: Finding): boolean {
  return !["person_name", "address", "date", "date_of_birth"].includes(kindOf(type));
}

function wrongFindsPer10000Words(reads: readonly Read[]): number | undefined {
  let words = 0;
  let wrong = 0;
  for (const { text, findings, natural } of reads) {
    words += text.match(/\S+/gu)?.length ?? 0;
    wrong += findings.filter(
      (finding) => isTelling(finding) && natural.every((span) => lengthShared(span, finding) === 0),
    ).length;
  }
  return words === 0 ? undefined : (wrong / words) * 10_000;
}

/** In per cent; undefined of nothing. */
function share<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number | undefined {
  return items.length === 0 ? undefined : (items.filter(isCounted).length / items.length) * 100;
}

function f1(right: number, wrong: number, missed: number): number | undefined {
  return right + missed === 0 ? undefined : ((2 * right) / (2 * right + wrong + missed)) * 100;
}
