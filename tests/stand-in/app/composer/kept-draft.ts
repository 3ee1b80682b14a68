// `draft=local`: an unsent text outlives a reload, kept by the page itself.
import { variants } from "../page-variants.ts";

const key = "LSS-new-conversation:draft";

export function readKeptDraft(): string | undefined {
  return variants.draft === "local" ? (localStorage.getItem(key) ?? undefined) : undefined;
}

export function keepDraft(write: () => string): void {
  if (variants.draft === "local") localStorage.setItem(key, write());
}
