import { defineConfig } from "@playwright/test";

/** Each journey is written once and runs in both browsers: see tests/e2e/fixtures.ts. */
export default defineConfig({
  testDir: "tests/e2e/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  forbidOnly: process.env["CI"] !== undefined,
  projects: [
    { name: "chromium", use: { browserName: "chromium" } },
    { name: "firefox", use: { browserName: "firefox" } },
  ],
});
