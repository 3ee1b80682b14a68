import noUnsanitized from "eslint-plugin-no-unsanitized";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/**
 * The layers of the design, one row a folder: what it may not import, and the sentence that explains why.
 * entrypoints → components → lib, never back, never sideways; inside lib, the pure folders know no edge.
 */
const outer = ["**/components/**", "**/entrypoints/**"];
const edges = ["**/lib/page/**", "**/lib/settings/**", "@wxt-dev/browser", "wxt", "wxt/*"];
const layers = [
  {
    folder: "lib/detect",
    forbidden: [
      ...outer,
      ...edges,
      "**/lib/decide/**",
      "**/decide/**",
      "**/redact/**",
      "**/guidance/**",
      "**/page/**",
    ],
    because:
      "lib/detect finds sensitive spans in a string and knows nothing else: import only from lib/detect.",
  },
  {
    folder: "lib/decide",
    forbidden: [
      ...outer,
      ...edges,
      "**/redact/**",
      "**/guidance/**",
      "**/page/**",
      "**/detect/!(finding*|value-key*)",
    ],
    because:
      "lib/decide turns findings into a decision: import only finding.ts and value-key.ts of lib/detect.",
  },
  {
    folder: "lib/redact",
    forbidden: [
      ...outer,
      ...edges,
      "**/decide/**",
      "**/guidance/**",
      "**/page/**",
      "**/detect/!(finding*|value-key*)",
    ],
    because:
      "lib/redact swaps spans for placeholders: import only finding.ts and value-key.ts of lib/detect.",
  },
  {
    folder: "lib/guidance",
    forbidden: [...outer, ...edges, "**/detect/**", "**/decide/**", "**/redact/**", "**/page/**"],
    because: "lib/guidance holds claims as data: import only from lib/guidance.",
  },
  {
    folder: "lib/texts",
    forbidden: [...outer, ...edges, "**/detect/**", "**/page/**"],
    because: "lib/texts looks up what the person reads; the browser's function comes in as an argument.",
  },
  {
    folder: "lib/page",
    forbidden: [
      ...outer,
      "**/lib/settings/**",
      "**/settings/**",
      "@wxt-dev/browser",
      "wxt",
      "wxt/*",
      "**/detect/!(finding*|value-key*)",
    ],
    because:
      "lib/page knows claude.ai and nothing of the browser's API, storage or detection: findings come in as arguments.",
  },
  {
    folder: "lib/settings",
    forbidden: [...outer, "**/page/**", "wxt", "wxt/*"],
    because: "lib/settings stores choices and carries messages; it never touches the page.",
  },
  {
    folder: "components",
    forbidden: [
      "**/entrypoints/**",
      ...edges.filter((edge) => edge !== "**/lib/settings/**"),
      "**/page/**",
      "**/lib/settings/!(settings*|policy*|check-policy*|check-pattern*|shortcuts*|judge-shortcut*)",
    ],
    because:
      "components show what their props say: no browser API, no storage, no page. Of lib/settings they may know the shape.",
  },
];

export default tseslint.config(
  { ignores: [".output/**", ".wxt/**", ".cache/**", "node_modules/**", "test-results/**"] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  noUnsanitized.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./lib/*/tsconfig.json",
          "./tests/tsconfig.json",
          "./tests/stand-in/app/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  ...layers.map(({ folder, forbidden, because }) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: forbidden, message: because }] }] },
  })),
  {
    // In the page's world methods are taken apart from their objects on purpose, before the page can replace them.
    files: ["lib/page/requests/request-guard.ts"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
