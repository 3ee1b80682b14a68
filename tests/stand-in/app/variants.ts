// What the page can be asked to be, in its query string: `/new?layout=reply&lang=ko`. The README explains each flag.
// Read by the server (headers, first HTML) and by the page, so this file must not touch the DOM.

/** The values a flag may have; the first one is what a plain address gets. */
export const flagValues = {
  theme: ["auto", "light", "dark"],
  lang: ["en", "ko", "ja"],
  layout: ["classic", "home", "reply"],
  narrow: ["auto", "1"],
  testids: ["on", "off"],
  ssr: ["off", "500", "hold"],
  remount: ["off", "keydown", "input", "blur", "pointerdown"],
  edit: ["plain", "form"],
  paste: ["4000", "2000", "10000", "1000000"],
  fetch: ["string", "url", "request", "captured", "blob", "xhr", "xhr-bytes"],
  csp: ["usual", "strict", "trusted-types"],
  onfail: ["clear", "restore"],
  reply: ["stream", "hold"],
  draft: ["off", "local"],
  extras: ["off", "editable"],
} as const;

type FlagValues = typeof flagValues;

export type Variants = { readonly [Flag in keyof FlagValues]: FlagValues[Flag][number] };

/** Reads the flags of a query string. An unknown value is an error, so that a misspelt test can't pass. */
export function readVariants(query: URLSearchParams): Variants | Error {
  const chosen: Record<string, string> = {};
  for (const [flag, values] of Object.entries<readonly string[]>(flagValues)) {
    const value = query.get(flag) ?? values[0] ?? "";
    if (!values.includes(value))
      return new Error(`The flag "${flag}" is one of ${values.join(", ")}; not "${value}".`);
    chosen[flag] = value;
  }
  return chosen as Variants;
}

/** A path of the page with the flags of the address it was reached from, so that a reload shows the same variant. */
export function carryFlags(query: URLSearchParams, path: string): string {
  const flags = [...query].filter(([name]) => name in flagValues).map(([name, value]) => `${name}=${value}`);
  if (flags.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${flags.join("&")}`;
}
