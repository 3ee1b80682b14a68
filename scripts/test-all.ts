// Everything that has to hold: check, unit tests, end-to-end tests in both browsers. The last line counts them all.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowsers } from "./ensure-browsers.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, "..");
const reportFolder = join(root, ".cache/reports");
const unitReport = join(reportFolder, "unit.json");
const endToEndReport = join(reportFolder, "end-to-end.json");

await ensureBrowsers(["chromium", "firefox"]);
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });

const counts = [
  runStep("check"),
  runTests(
    ["test:unit", "--reporter=default", "--reporter=json", `--outputFile=${unitReport}`],
    countUnitTests,
  ),
  runStep("build"),
  runStep("build:firefox"),
  runTests(["test:e2e", "--reporter=list,json"], countEndToEndTests),
];

const sum = (read: (count: Count) => number) => counts.reduce((total, count) => total + read(count), 0);
const failed = sum((count) => count.failed);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that is no test counts only when it fails. */
function runStep(script: string): Count {
  return { passed: 0, failed: runScript([script]) ? 0 : 1 };
}

/** A run that fails without a failed test (it crashed, or found none) counts as one. */
function runTests(script: readonly [string, ...string[]], count: () => Count): Count {
  const hasPassed = runScript(script);
  const counted = count();
  return { passed: counted.passed, failed: Math.max(counted.failed, hasPassed ? 0 : 1) };
}

function runScript([script, ...args]: readonly [string, ...string[]]): boolean {
  console.log(`\n${script}`);
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
  return status === 0;
}

function countUnitTests(): Count {
  const report = readReport(unitReport) as { numPassedTests: number; numFailedTests: number } | undefined;
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countEndToEndTests(): Count {
  const report = readReport(endToEndReport) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  if (report === undefined) return { passed: 0, failed: 0 };
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

/** Undefined if the run ended before it could write one. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
