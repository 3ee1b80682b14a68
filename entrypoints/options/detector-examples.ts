/// <reference types="vite/client" />
import type { Examples } from "../../lib/detect/examples.ts";

/** What stands in a detector's file of examples, or in a family's, by id. */
type ExampleFile = { readonly examples?: Examples | Readonly<Record<string, Examples>> };

const suffix = ".examples.ts";
const longest = 90;

/** The first example of each detector that fits on a line, by the detector's id. */
export function readExamples(): ReadonlyMap<string, string> {
  const files = import.meta.glob<ExampleFile>("../../lib/detect/**/*.examples.ts", { eager: true });
  const byId = new Map<string, string>();
  for (const [path, { examples }] of Object.entries(files)) {
    if (examples === undefined) continue;
    if (isSingle(examples)) note(path.slice(path.lastIndexOf("/") + 1, -suffix.length), examples);
    else for (const [id, own] of Object.entries(examples)) note(id, own);
  }
  return byId;

  function note(id: string, { found }: Examples): void {
    const example = found.find((text) => text.length <= longest && !text.includes("\n"));
    if (example !== undefined) byId.set(id, example);
  }
}

function isSingle(examples: Examples | Readonly<Record<string, Examples>>): examples is Examples {
  return Array.isArray(examples["found"]);
}
