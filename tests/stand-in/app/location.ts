// The page changes its own address as claude.ai does: by pushState, without loading anything.
import { useSyncExternalStore } from "react";
import { carryFlags } from "./variants.ts";

export type Route =
  | { page: "home"; isIncognito: boolean }
  | { page: "chat"; conversation: string }
  | { page: "project"; project: string }
  | { page: "task" }
  | { page: "code"; session: string | undefined }
  | { page: "settings" };

const listeners = new Set<() => void>();

export function goTo(path: string): void {
  history.pushState(null, "", carryFlags(new URLSearchParams(location.search), path));
  tellListeners();
}

export function useRoute(): Route {
  const href = useSyncExternalStore(listen, () => location.href);
  return readRoute(new URL(href));
}

/** The text of a `?q=` or `#q=` link; the address then forgets it, as the text now is in the input box. */
export function takePrefill(): string | undefined {
  const prefill =
    new URLSearchParams(location.search).get("q") ?? new URLSearchParams(location.hash.slice(1)).get("q");
  if (prefill === null) return undefined;
  history.replaceState(null, "", carryFlags(new URLSearchParams(location.search), location.pathname));
  tellListeners();
  return prefill;
}

function readRoute({ pathname, searchParams }: URL): Route {
  const [first, second] = pathname.split("/").filter((part) => part !== "");
  if (first === "chat" && second !== undefined) return { page: "chat", conversation: second };
  if (first === "project" && second !== undefined) return { page: "project", project: second };
  if (first === "task") return { page: "task" };
  if (first === "code") return { page: "code", session: second };
  if (first === "settings") return { page: "settings" };
  return { page: "home", isIncognito: searchParams.has("incognito") };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
