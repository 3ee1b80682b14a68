// `window.__standIn`: what a test may ask the page to do at a moment of its own choosing. claude.ai has nothing like it.
import type { Editor } from "@tiptap/react";

export interface StandInHooks {
  /** `ssr=hold`: lets the input box replace the text area of the first paint. */
  hydrate(): void;
  /** `reply=hold`: lets the reply that waits after its first word go on to its end. */
  releaseReply(): void;
  /** Adds text where the caret is, without any event of keyboard or clipboard, as dictation and other extensions do. */
  insertText(text: string): void;
  /** Throws the input box away and makes a new one with the same text, caret and focus. */
  remountComposer(): void;
}

declare global {
  interface Window {
    __standIn: StandInHooks;
  }
}

let hydrate = (): void => undefined;

/** Resolves once the test has asked for hydration. */
export const hydrationAsked = new Promise<void>((resolve) => {
  hydrate = resolve;
});

let heldReplies: (() => void)[] = [];
let composer: { editor: Editor; remount: () => void } | undefined;

window.__standIn = {
  hydrate,
  releaseReply: () => {
    for (const release of heldReplies) release();
    heldReplies = [];
  },
  insertText: (text) => {
    composer?.editor.view.dispatch(composer.editor.state.tr.insertText(text));
  },
  remountComposer: () => {
    composer?.remount();
  },
};

/** Waits until the test lets the reply go on; rejects when it is stopped first. */
export function holdReply(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    heldReplies.push(resolve);
    signal.addEventListener("abort", () => {
      reject(new DOMException("The reply was stopped.", "AbortError"));
    });
  });
}

/** Names the input box that the hooks act on; returns what forgets it again. */
export function setComposer(editor: Editor, remount: () => void): () => void {
  const set = { editor, remount };
  composer = set;
  return () => {
    if (composer === set) composer = undefined;
  };
}
