import { expect, it } from "vitest";
import { getVocabulary } from "../vocabulary.ts";
import { findWords } from "../words/phrase-book.ts";
import { recogniseNames } from "./recognise-names.ts";

function figuresIn(text: string): string[] {
  return recogniseNames(text, findWords(text, getVocabulary()))
    .filter(({ value }) => value?.isPublic === true)
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["Did Angela Merkel write to Dr. Tom Becker?", ["Angela Merkel"]],
  ["ludwig van Beethoven, LUDWIG VAN BEETHOVEN", ["Beethoven", "LUDWIG VAN BEETHOVEN"]],
  ["the works of Johann Wolfgang von\nGoethe", ["Johann Wolfgang von\nGoethe"]],
  ["J. R. R. Tolkien's letters", ["J. R. R. Tolkien"]],
  ["Lady Gaga sang", ["Lady Gaga"]],
  ["Bill, Gates and Bill: Gates", []],
  ["Angela Merkelson", []],
])("%j", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
