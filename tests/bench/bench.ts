// Prints what Tacit costs, as JSON; tables of its parts go to standard error, for people. Build first: `npm run bench` does.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { benchInBrowser } from "./in-browser.ts";
import { benchScan } from "./scan.ts";
import { printStages } from "./stages.ts";

const scripts = join(import.meta.dirname, "../../.output/chrome-mv3/content-scripts");

function gzippedKilobytes(file: string): number {
  return Number((gzipSync(readFileSync(join(scripts, file)), { level: 9 }).length / 1000).toFixed(1));
}

const scan = benchScan();
printStages(scan.stages);
const { start, typing } = await benchInBrowser();
const contentScriptKb = {
  claude: gzippedKilobytes("claude.js"),
  claudeRequests: gzippedKilobytes("claude-requests.js"),
};
console.log(JSON.stringify({ scan, start, typing, contentScriptKb }, null, 2));
