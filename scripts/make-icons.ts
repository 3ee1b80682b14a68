/**
 * Draws public/icon/tacit.svg as the PNG files that the manifest names. Run it after changing the drawing:
 *
 *     node scripts/make-icons.ts
 *
 * The files are committed, so that a build needs no browser.
 */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const folder = new URL("../public/icon/", import.meta.url);

/** Edge of the file and of the drawing within it, in pixels. Stores ask for a margin of 16 at 128. */
const icons = [
  { edge: 16, drawing: 16 },
  { edge: 32, drawing: 32 },
  { edge: 48, drawing: 48 },
  { edge: 128, drawing: 96 },
];

const source = (await readFile(new URL("tacit.svg", folder))).toString("base64");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const { edge, drawing } of icons) {
  await page.setViewportSize({ width: edge, height: edge });
  await page.setContent(
    `<body style="margin:${(edge - drawing) / 2}px">` +
      `<img style="display:block" width="${drawing}" height="${drawing}" src="data:image/svg+xml;base64,${source}">`,
    { waitUntil: "load" },
  );
  await writeFile(new URL(`${edge}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
