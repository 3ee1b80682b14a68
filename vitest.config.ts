import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    include: ["{lib,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}"],
    sequence: { shuffle: true },
  },
});
