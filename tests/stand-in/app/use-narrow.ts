import { useSyncExternalStore } from "react";
import { variants } from "./page-variants.ts";

/** Below this width claude.ai has a layout for small screens, in which Enter makes a new line. The real value is not published. */
const narrowBelow = "640px";

const query = matchMedia(`(width < ${narrowBelow})`);

/** Whether the page has its layout for small screens. */
export function useNarrow(): boolean {
  const matches = useSyncExternalStore(listen, () => query.matches);
  return matches || variants.narrow === "1";
}

function listen(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}
