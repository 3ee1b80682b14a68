import { defineConfig } from "wxt";
import { packWordLists } from "./scripts/pack-word-lists.ts";

/**
 * Where a format is defined is written for readers of the source and for docs/detectors.md. In the tab nobody reads it,
 * and it would be a twentieth of what each page loads.
 */
const leaveOutReferences = {
  name: "leave-out-references",
  enforce: "pre" as const,
  transform: (code: string, id: string): string | undefined =>
    /[\\/]lib[\\/]detect[\\/]/u.test(id) ? code.replace(/^\s*references: \[[^\]]*\],?$/gmu, "") : undefined,
};

/** The browser looks up all texts itself; what the guide shows beside a translation is all that is built in. */
const keepEnglishOriginals = {
  name: "keep-english-originals",
  enforce: "pre" as const,
  transform: (code: string, id: string): string | undefined => {
    if (!/[\\/]_locales[\\/]en[\\/]messages\.json$/u.test(id)) return undefined;
    const messages = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
    const kept = messages.filter(([key]) => /^(?:claim|compare)_/u.test(key));
    return JSON.stringify(Object.fromEntries(kept.map(([key, { message }]) => [key, { message }])));
  },
};

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** What the popup shares with other pages is one file: each more is a round trip before anything can be read in it. */
function gatherPartsOfPopup(id: string, { getModuleInfo }: ModuleGraph): string | undefined {
  const page = /[\\/]entrypoints[\\/]popup[\\/](?:index\.html|main\.tsx)$/u;
  if (page.test(id) || id.endsWith(".css")) return undefined;
  const reached = new Set([id]);
  for (const each of reached) {
    if (page.test(each)) return "parts-of-popup";
    for (const importer of getModuleInfo(each)?.importers ?? []) reached.add(importer);
  }
  return undefined;
}

export default defineConfig({
  imports: false,
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === "popup")) return;
      const output = config.build?.rollupOptions?.output;
      if (output !== undefined && !Array.isArray(output)) output.manualChunks = gatherPartsOfPopup;
    },
  },
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  vite: () => ({
    plugins: [leaveOutReferences, keepEnglishOriginals, packWordLists],
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
    // The polyfill for preloading modules calls `fetch`; nothing of ours may hold a request API.
    // Terser packs two kilobytes in a hundred tighter than esbuild does, and each page of Claude's loads them.
    build: {
      modulePreload: { polyfill: false },
      minify: "terser",
      terserOptions: {
        ecma: 2020,
        compress: { passes: 4, hoist_funs: true, unsafe_arrows: true },
        format: { ascii_only: true },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    short_name: "Tacit",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage"],
    host_permissions: ["https://claude.ai/*"],
    // `connect-src 'none'` makes the browser itself refuse any request from our pages.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "tacit@tacit-guard.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          minimum_chrome_version: "128",
          // Chromium hands a policy over only where it knows its shape; Firefox knows no such key.
          storage: { managed_schema: "policy-schema.json" },
        }),
  }),
  zip: {
    name: "tacit",
    // What Mozilla's reviewers build from. By default tests beside the code would be left out, and linked folders not.
    includeSources: [
      "{components,entrypoints,lib,public,scripts,tests}/**",
      "{package,package-lock,tsconfig,knip}.json",
      "*.config.{js,ts}",
      "{README,SECURITY,CONTRIBUTING,CHANGELOG}.md",
      "LICENSE",
    ],
    excludeSources: [],
  },
});
