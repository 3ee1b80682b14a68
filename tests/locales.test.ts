import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageTexts } from "../entrypoints/claude.content/page-texts.ts";
import { detectors } from "../lib/detect/detectors/index.ts";
import { englishMessages, getEnglishMessage, type Message } from "./english-texts.ts";

const root = new URL("..", import.meta.url).pathname;
const keys = Object.keys(englishMessages);
const messages = Object.entries(englishMessages);

/** Families of keys: `popup` for `popup_authority`. */
const families = [...new Set(keys.map((key) => key.replace(/_.*/u, "")))];
/** Texts of which each kind of finding has one, read by the kind's key. */
const isOfKind = (key: string): boolean => /^(?:advice|found)_/u.test(key);

describe("English texts", () => {
  it("explain themselves to translators", () => {
    expect(messages.filter(([, { description }]) => !description?.trim()).map(([key]) => key)).toEqual([]);
  });

  it("name each value that is filled in, use each that they name, and give an example of it", () => {
    expect(messages.flatMap(([key, message]) => findPlaceholderFaults(key, message))).toEqual([]);
  });

  it("come in both plural forms or in none", () => {
    const counted = keys.filter((key) => /_(?:one|other)$/u.test(key));
    const bases = [...new Set(counted.map((key) => key.replace(/_(?:one|other)$/u, "")))];
    expect(counted.toSorted()).toEqual(bases.flatMap((base) => [`${base}_one`, `${base}_other`]).toSorted());
  });

  it("fit the stores: a name of at most 45 characters, a description of at most 132", () => {
    expect(getEnglishMessage("extension_name", []).length).toBeLessThanOrEqual(45);
    expect(getEnglishMessage("extension_description", []).length).toBeLessThanOrEqual(132);
  });

  it("hold four sentences and a count for each kind of advice that a detector gives", () => {
    const kinds = [...new Set(detectors.map(({ advice }) => advice))];
    const expected = kinds.flatMap((kind) => [
      ...["name", "ask", "risk", "instead"].map((part) => `advice_${kind}_${part}`),
      ...["one", "other"].map((form) => `found_${kind}_${form}`),
    ]);
    expect(keys.filter(isOfKind).toSorted()).toEqual(expected.toSorted());
  });

  it("are all used", () => {
    const { names, templates } = findUses();
    const isUsed = (key: string): boolean =>
      names.has(key) ||
      names.has(key.replace(/_(?:one|other)$/u, "")) ||
      templates.some((template) => template.test(key));
    expect(keys.filter((key) => !isOfKind(key) && !isUsed(key))).toEqual([]);
  });

  it("are all there", () => {
    const known = new Set([...keys, ...keys.map((key) => key.replace(/_(?:one|other)$/u, ""))]);
    const { names, templates } = findUses();
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
    expect(templates.filter((template) => ![...known].some((key) => template.test(key)))).toEqual([]);
  });

  it("are read at the start wherever they can show in Claude's page", () => {
    const shown = keys.filter((key) => /^(?:advice|announce|card|dialog|notice|pill)_/u.test(key));
    expect(shown.filter((key) => !pageTexts.some((text) => text === key))).toEqual([]);
  });
});

/**
 * The keys that the sources name: as a string, as `__MSG_key__`, or as a template, given as the pattern that its
 * keys match. Templates of types and the list of texts to read early are no use of a key.
 */
function findUses(): { names: Set<string>; templates: RegExp[] } {
  const files = globSync(["{entrypoints,components,lib}/**/*.{ts,tsx}", "wxt.config.ts"], { cwd: root });
  const sources = files
    .filter((file) => !/\.test\.tsx?$/u.test(file) && !file.endsWith("page-texts.ts"))
    .map((file) => readFileSync(`${root}${file}`, "utf8"))
    .join("\n");
  const key = `(?:${families.join("|")})_`;
  const names = sources.matchAll(new RegExp(`(?:"|__MSG_)(${key}[a-z0-9_]*[a-z0-9])(?:"|__)`, "gu"));
  const templates = [...sources.matchAll(new RegExp(`\`(${key}[a-z0-9_]*\\$\\{[^\`]*)\``, "gu"))]
    .map((found) => found[1] ?? "")
    .filter((template) => !template.includes("${string}"));
  return {
    names: new Set([...names].map((found) => found[1] ?? "")),
    templates: templates.map(
      (template) => new RegExp(`^${template.replace(/\$\{[^{}]*\}/gu, "[a-z0-9]+")}$`, "u"),
    ),
  };
}

function findPlaceholderFaults(key: string, { message, placeholders = {} }: Message): string[] {
  const used = [...message.matchAll(/\$(\w+)\$/gu)].map((found) => (found[1] ?? "").toLowerCase());
  const named = Object.entries(placeholders);
  const contents = named.map(([, { content }]) => content).toSorted();
  return [
    ...used
      .filter((name) => placeholders[name] === undefined)
      .map((name) => `${key} does not declare ${name}`),
    ...named.filter(([name]) => !used.includes(name)).map(([name]) => `${key} does not use ${name}`),
    ...named.filter(([, { example }]) => !example).map(([name]) => `${key} gives no example of ${name}`),
    ...(contents.every((content, index) => content === `$${index + 1}`)
      ? []
      : [`${key} numbers its values ${contents.join(", ")}`]),
    ...(/\$\d/u.test(message) ? [`${key} fills in a value without a name`] : []),
  ];
}
