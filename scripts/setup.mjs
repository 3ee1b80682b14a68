// The first step of `npm start` and `npm test`: installs the packages if they are missing or old. It runs on whatever
// Node the machine has, before anything is installed, so it may import nothing but Node itself. The packages bring the
// Node that all else runs on; that one is only found by npm scripts that start afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const oldestNode = 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const isWindows = process.platform === "win32";

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  stop(`This is Node ${process.versions.node}. Install Node ${oldestNode} or later from https://nodejs.org.`);
}

if (!arePackagesInstalled()) {
  console.log("Installing the packages (npm ci)…");
  // Its warnings are about the Node it runs on, not about the one that it brings.
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
  if (status !== 0) stop("npm ci failed. Read its message above; it needs a connection to the npm registry.");
}

if (!existsSync(join(root, "node_modules/node/bin", isWindows ? "node.exe" : "node"))) {
  stop(
    "The package `node` has no Node in it: npm ran no install scripts. " +
      "Run `npm rebuild node esbuild --ignore-scripts=false`, then try again.",
  );
}

/** npm leaves a list of what it installed; packages for other systems are in the lockfile only. */
function arePackagesInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== "" && !optional)
    .every(([path, { version }]) => installed[path]?.version === version);
}

function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
