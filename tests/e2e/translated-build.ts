import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Copies a built extension so that it speaks another language in a browser that is English: translations of browsers
 * are packages of their own, and which texts belong to which language is the browser's own business.
 *
 * @param folder the unpacked extension
 * @param language a folder of `_locales`
 */
export async function translateBuild(
  folder: string,
  language: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), `tacit-${language}-`));
  await cp(folder, copy, { recursive: true });
  const texts = join(copy, "_locales");
  if (language !== "en") await cp(join(texts, language), join(texts, "en"), { recursive: true });
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
