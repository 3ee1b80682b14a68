import { decide } from "../../../lib/decide/decide.ts";
import { scan } from "../../../lib/detect/scan.ts";
import type { Finding } from "../../../lib/detect/finding.ts";
import { Placeholders } from "../../../lib/redact/placeholders.ts";
import { redact } from "../../../lib/redact/redact.ts";
import type { Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";

/** Ten drafts of 90 edits and 10 redactions each: 1,000 in each browser. */
const drafts = 10;
const rounds = 10;
const editsInRound = 9;

const composer = '[data-testid="chat-input"][contenteditable="true"]';

/** What is typed, pasted and cut into: what is found, what is not, and what offsets are easily wrong in. */
const fragments = [
  "SSN 536-22-1874 ",
  " her social security number is 402-39-6615.",
  "ann.lee@quillmark.io",
  " password: Mango!Tree42 ",
  "plain words, ",
  "  two  spaces  ",
  "naïve café – “quoted”",
  "🙂🎉",
  "שלום עולם ",
  "日本語の文 ",
  "[SSN_7]",
  "\n",
  "\n",
];

/** Numbers that look random and are the same each time (a linear congruential generator). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof createRandom>;

/** A place between two characters as a person sees them. */
function chooseOffset(text: string, random: Random): number {
  const graphemes = [...new Intl.Segmenter("en").segment(text)];
  return graphemes[random(graphemes.length + 1)]?.index ?? text.length;
}

/** Makes one edit in the browser, and returns the text that must stand there then. */
async function editOnce(tab: Tab, text: string, random: Random): Promise<string> {
  const offset = chooseOffset(text, random);
  if (random(4) === 0) {
    const end = text.indexOf("\n", offset) < 0 ? text.length : text.indexOf("\n", offset);
    const cut = offset + chooseOffset(text.slice(offset, Math.min(end, offset + 6)), random);
    if (cut === offset) return text;
    await tab.evaluate(selectInDraft, { composer, start: offset, end: cut });
    await tab.press("Delete");
    return text.slice(0, offset) + text.slice(cut);
  }
  const fragment = fragments[random(fragments.length)] ?? "";
  await tab.evaluate(selectInDraft, { composer, start: offset, end: offset });
  if (fragment === "\n") await tab.press("Shift+Enter");
  else await tab.type(fragment);
  return text.slice(0, offset) + fragment + text.slice(offset);
}

/** Runs in the page: selects a stretch of a draft of one paragraph with breaks, and lets the editor learn of it. */
async function selectInDraft({
  composer,
  start,
  end,
}: {
  composer: string;
  start: number;
  end: number;
}): Promise<void> {
  const paragraph = document.querySelector(`${composer} p`) as HTMLElement;
  const lengthOf = (node: Node): number => {
    if (node instanceof Text) return node.length;
    return node instanceof HTMLBRElement && !node.classList.contains("ProseMirror-trailingBreak") ? 1 : 0;
  };
  const pointAt = (offset: number): [Node, number] => {
    let left = offset;
    for (const [index, node] of [...paragraph.childNodes].entries()) {
      if (node instanceof Text && left <= node.length) return [node, left];
      if (left < lengthOf(node)) return [paragraph, index];
      left -= lengthOf(node);
    }
    return [paragraph, paragraph.childNodes.length];
  };
  (document.querySelector(composer) as HTMLElement).focus();
  getSelection()?.setBaseAndExtent(...pointAt(start), ...pointAt(end));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function findingsOf(text: string): readonly Finding[] {
  const decision = decide(scan(text));
  if (decision.kind === "clear") return [];
  const findings = [...decision.findings, ...(decision.kind === "hold" ? decision.notices : [])];
  return findings.toSorted((a, b) => a.start - b.start);
}

for (let draft = 1; draft <= drafts; draft++) {
  test(`draft ${draft}: ninety random edits and ten redactions lose no character`, async ({
    person,
    standIn,
    tab,
  }) => {
    test.setTimeout(180_000);
    const random = createRandom(draft);
    const placeholders = new Placeholders();
    await person.opensClaude("/new");
    await person.types("The draft: ");
    let text = "The draft: ";
    for (let round = 0; round < rounds; round++) {
      for (let edit = 0; edit < editsInRound; edit++) text = await editOnce(tab, text, random);
      await person.seesDraft(text);
      text = redact(text, findingsOf(text), placeholders).text;
      await person.presses("Control+Shift+F8");
      await person.seesDraft(text);
    }
    await person.clicksSend();
    expect(await standIn.waitForPrompts(1)).toEqual([text]);
  });
}
