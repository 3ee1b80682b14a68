import type { Variants } from "./app/variants.ts";

const base = [
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "block-all-mixed-content",
  "upgrade-insecure-requests",
];

/**
 * The Content-Security-Policy of a page. The usual one is what claude.ai was last seen to send; the others are stricter
 * than anything seen there, to learn early what Tacit would need.
 */
export function makeContentSecurityPolicy(variant: Variants["csp"], nonce: string): string {
  const script = `script-src 'strict-dynamic' 'wasm-unsafe-eval' https: 'nonce-${nonce}'`;
  const stricter = {
    usual: [],
    strict: [
      "default-src 'none'",
      "connect-src 'self'",
      "worker-src 'none'",
      "img-src 'self' data:",
      `style-src 'self' 'nonce-${nonce}'`,
    ],
    "trusted-types": ["require-trusted-types-for 'script'", "trusted-types ProseMirrorClipboard"],
  }[variant];
  return [script, ...base, ...stricter].join("; ");
}

/** The empty page into which the app draws itself. Every route gets this one; the app reads the address. */
export function renderPageHtml(variants: Variants, nonce: string): string {
  const mode = variants.theme === "auto" ? "" : ` data-mode="${variants.theme}"`;
  return `<!doctype html>
<html lang="${variants.lang}"${mode}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Stand-in for claude.ai</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/app.css" nonce="${nonce}">
  </head>
  <body>
    <div id="root"></div>
    <div id="portal-root"></div>
    <script type="module" src="/assets/app.js" nonce="${nonce}"></script>
  </body>
</html>
`;
}
