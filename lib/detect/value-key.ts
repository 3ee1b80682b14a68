import type { Finding, Span } from "./finding.ts";

/**
 * A key that is the same for the same thing written in another way: `4111-1111…`, `4111 1111…` and the form that
 * the page's own request gives it. Made of type and value, so it is as sensitive as the value: memory only.
 */
export function valueKey(text: string, { type, start, end }: Pick<Finding, "type" | keyof Span>): string {
  const value = text
    .slice(start, end)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/(?<=\d)[\p{Pd}−.·/](?=\d)/gu, "");
  return `${type}\n${value}`;
}
