import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");
const appFolder = join(import.meta.dirname, "app");

export interface BuiltApp {
  readonly script: string;
  readonly style: string;
}

/** Bundles the page's app, or takes the bundle that an earlier start made of the very same sources. */
export async function buildApp(): Promise<BuiltApp> {
  const folder = join(root, ".cache/stand-in", await hashSources());
  if (!existsSync(folder)) await bundleInto(folder);
  return {
    script: await readFile(join(folder, "app.js"), "utf8"),
    style: await readFile(join(folder, "app.css"), "utf8"),
  };
}

/** Builds beside the folder and renames, so that of two starts at once neither reads half a bundle. */
async function bundleInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${String(process.pid)}`;
  await build({
    configFile: false,
    root: appFolder,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      chunkSizeWarningLimit: 2000, // kB; one file is simplest, and it never leaves this machine
      rollupOptions: {
        input: join(appFolder, "main.tsx"),
        output: { entryFileNames: "app.js", assetFileNames: "app[extname]" },
      },
    },
  });
  await mkdir(join(folder, ".."), { recursive: true });
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The lockfile stands for the packages that end up in the bundle. */
async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(appFolder, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [...sources.sort(), join(root, "package-lock.json")]) {
    hash
      .update(relative(root, path))
      .update("\0")
      .update(await readFile(path))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
