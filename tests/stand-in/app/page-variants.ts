import { readVariants } from "./variants.ts";
import type { Variants } from "./variants.ts";

const query = readVariants(new URLSearchParams(location.search));
if (query instanceof Error) throw query;

/** What the address asked this page to be when it was loaded. */
export const variants: Variants = query;

/** The test id of an element, or none in the variant that has lost them. */
export function testId(name: string): string | undefined {
  return variants.testids === "on" ? name : undefined;
}
