import { readdirSync } from "node:fs";
import { format } from "prettier";
import { held } from "../lib/detect/combination/combination.examples.ts";
import type { AnyDetector } from "../lib/detect/detector.ts";
import { detectors } from "../lib/detect/detectors/index.ts";
import type { Examples } from "../lib/detect/examples.ts";
import { categories, categoryOf, defaultAction } from "../lib/decide/actions.ts";
import type { Action, Category } from "../lib/decide/actions.ts";
import messages from "../public/_locales/en/messages.json" with { type: "json" };

const headings: Readonly<Record<Category, string>> = {
  secrets: "Keys, tokens and passwords",
  government: "Numbers that governments and health services give",
  money: "Cards, accounts and money",
  combinations: "Names with private facts",
  own: "Your own words and patterns",
  personal: "Personal details",
  markings: "Markings of confidential papers",
  technical: "Devices and networks",
};

const actionTexts: Readonly<Record<Action, string>> = {
  hold: "the message is held until you answer",
  notice: "it is underlined",
  clear: "nothing by itself; it counts together with a private fact",
};

const introduction = `# What Tacit finds

<!-- Written by \`npm run catalogue\` from the detectors and their examples; do not edit by hand. -->

Each table has one row for each kind of number, key or word that Tacit knows, with an example. All examples are made up.
What is found is between « and »; of keys and passwords only the beginning is shown.

**How sure.** _Alone_ is how sure Tacit is from the look of it: its shape, its check digit, who issued it. _With words_ is how
sure it is when a word near by, or the heading of the column, says what it is: "passport no.", "IBAN". Where _alone_ says
"no find", there is no warning without such a word. A message is held only for what is at least of medium sureness, and for a
name with a private fact only at high.

**How bad** says what harm it does when it leaks, however sure Tacit is.

**By default** is what happens at Send. You can change it in the settings, for one row or a whole section.

`;

/** The page that lists every detector, for people who read no code. */
export async function writeCatalogue(): Promise<string> {
  const examples = await readExamples();
  const sections = categories.flatMap((category) => {
    const own = detectors.filter(({ type }) => categoryOf(type) === category);
    if (own.length === 0) return [];
    const kinds = [...new Set(own.map(({ advice }) => advice))];
    const parts = kinds.map((advice) =>
      describeKind(
        own.filter((detector) => detector.advice === advice),
        examples,
      ),
    );
    return [`## ${headings[category]}\n\n${parts.join("\n")}`];
  });
  return format(introduction + sections.join("\n"), { parser: "markdown", printWidth: 120 });
}

/** One kind of advice: what it is and why it matters, then a row for each of its detectors. */
function describeKind(own: readonly AnyDetector[], examples: ReadonlyMap<string, string>): string {
  const [first] = own;
  if (first === undefined) return "";
  const name = read(`advice_${first.advice}_name`);
  const about = [read(`advice_${first.advice}_risk`), read(`advice_${first.advice}_instead`)].join(" ");
  const rows = own.map((detector) => {
    const { id, type, severity, references } = detector;
    const { alone, inContext } = confidenceOf(detector);
    const example = examples.get(id);
    const links = references.map((reference, index) => `[${index + 1}](${reference})`).join(" ");
    const cells = [
      `\`${id}\``,
      `\`${type}\``,
      alone,
      inContext,
      severity,
      example === undefined ? "" : toCode(example),
      links,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `### ${name}\n`,
    `${about}\n`,
    `By default: ${actionTexts[defaultAction(first)]}.\n`,
    "| detector | type | alone | with words | how bad | example | defined in |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function read(key: string): string {
  return (messages as Readonly<Record<string, { readonly message: string }>>)[key]?.message ?? "";
}

const sureness = ["none", "low", "medium", "high"] as const;

/** The most that any of its patterns reaches; what reads the words of a text has no patterns. */
function confidenceOf(detector: AnyDetector): { alone: string; inContext: string } {
  if (!("patterns" in detector)) return { alone: "by reading", inContext: "by reading" };
  const surest = (confidences: readonly (typeof sureness)[number][]): string => {
    const index = Math.max(...confidences.map((confidence) => sureness.indexOf(confidence)));
    return index === 0 ? "no find" : (sureness[index] ?? "");
  };
  const { patterns, context } = detector;
  return {
    alone: surest(patterns.map(({ alone }) => alone)),
    inContext:
      context === undefined ? "–" : surest(patterns.map(({ alone, inContext = alone }) => inContext)),
  };
}

/** In a code span, on one line, without the bars that would end the cell. */
function toCode(example: string): string {
  const line = example.replaceAll("\n", " ⏎ ").replaceAll("|", "¦").trim();
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

const folder = new URL("../lib/detect/detectors/", import.meta.url);
const suffix = ".examples.ts";

/** The shortest example of each detector, by its id. */
async function readExamples(): Promise<ReadonlyMap<string, string>> {
  const shortest = new Map<string, string>([["combination", shortestOf(held)]]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(suffix))) {
    // eslint-disable-next-line no-unsanitized/method -- our own files, by their names
    const { examples } = (await import(new URL(file, folder).href)) as {
      examples: Examples | Readonly<Record<string, Examples>>;
    };
    const byId = isFamily(examples) ? examples : { [file.slice(0, -suffix.length)]: examples };
    for (const [id, { found }] of Object.entries(byId)) {
      const type = detectors.find((detector) => detector.id === id)?.type ?? "";
      const example = shortestOf(found);
      shortest.set(id, categoryOf(type) === "secrets" ? maskSecret(example) : example);
    }
  }
  return shortest;
}

function isFamily(
  examples: Examples | Readonly<Record<string, Examples>>,
): examples is Readonly<Record<string, Examples>> {
  return !("found" in examples);
}

function shortestOf(examples: readonly string[]): string {
  return [...examples].sort((a, b) => a.length - b.length)[0] ?? "";
}

/** No whole token stands in a file, where a scanner for leaked keys would find it. */
function maskSecret(example: string): string {
  return example.replaceAll(/«(?<secret>[\s\S]*?)»/gu, (_, secret: string) => {
    const shown = Math.min(secretShown, Math.floor(secret.length / 2));
    return `«${secret.slice(0, shown)}…»`;
  });
}

const secretShown = 10;
