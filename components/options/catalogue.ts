import { type Category, categoryOf } from "../../lib/decide/actions.ts";
import { adviceOf } from "../../lib/detect/advice.ts";
import type { AnyDetector } from "../../lib/detect/detector.ts";
import type { Translate } from "../../lib/texts/translate.ts";

/** A detector as a person reads about it in the settings. */
export interface CatalogueEntry {
  readonly id: string;
  readonly type: string;
  readonly severity: AnyDetector["severity"];
  readonly category: Category;
  /** Its kind, as in "Tax number". */
  readonly name: string;
  /** Which one of the kind: a country or a vendor; empty where there is but one. */
  readonly qualifier: string;
  /** Other words by which people search for its kind: "Visa, Mastercard". */
  readonly alsoCalled: string;
  /** What it finds, the find between « and »; absent where the words of a whole text decide. */
  readonly example: string | undefined;
}

/** Describes each detector, in the person's words. */
export function listCatalogue(
  detectors: readonly AnyDetector[],
  exampleOf: (id: string) => string | undefined,
  translate: Translate,
  language: string,
): CatalogueEntry[] {
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const searchWords = readSearchWords(translate("options_search_words"));
  return detectors.map(({ id, type, severity }) => ({
    id,
    type,
    severity,
    category: categoryOf(type),
    name: translate(`advice_${adviceOf(id)}_name`),
    qualifier: qualify(id, type, regions),
    alsoCalled: searchWords.get(adviceOf(id)) ?? "",
    example: exampleOf(id),
  }));
}

/** Reads "card: Visa, Mastercard; email: mail", where each kind of advice has its words. */
function readSearchWords(written: string): ReadonlyMap<string, string> {
  return new Map(
    written.split("; ").map((line) => {
      const [kind = "", words = ""] = line.split(": ");
      return [kind, words];
    }),
  );
}

/** Those in which every word of what was searched for stands somewhere. */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  wanted: string,
  language: string,
): readonly CatalogueEntry[] {
  const fold = (text: string): string =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);
  const words = fold(wanted).split(/\s+/u).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(`${entry.name} ${entry.qualifier} ${entry.id} ${entry.type} ${entry.alsoCalled}`);
    const beginnings = text.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) =>
      isShortLatin(word) ? beginnings.some((each) => each.startsWith(word)) : text.includes(word),
    );
  });
}

/** "ip" stands within "stripe"; what is longer is wanted within words too: "nummer" in "Steuernummer". */
function isShortLatin(word: string): boolean {
  return /^[a-z]{1,3}$/u.test(word);
}

/** `tax_id:de` is Germany's, `secret:github-token` is named after its id: "Germany, Steuer ID", "Github Token". */
function qualify(id: string, type: string, regions: Intl.DisplayNames): string {
  const subtype = type.split(":")[1];
  if (subtype === undefined) return "";
  const region = /^[a-z]{2}$/u.test(subtype) ? regions.of(subtype.toUpperCase()) : undefined;
  if (region === undefined) return writeName(id);
  const own = id.replace(/^(?:[a-z]{2}-)+/u, "");
  return `${region}, ${writeName(own)}`;
}

function writeName(id: string): string {
  const words = id.split("-");
  return words.map((word) => (isAbbreviation(word) ? word.toUpperCase() : capitalise(word))).join(" ");
}

/** Most short words of ids are abbreviations: BSN, NHS, API. */
function isAbbreviation(word: string): boolean {
  return word.length <= 4 && !shortWords.has(word);
}

const shortWords = new Set(
  "blob bot card code deno fly groq jina key kods lark make miro neon new okta on ramp seed test xata zoho".split(
    " ",
  ),
);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
