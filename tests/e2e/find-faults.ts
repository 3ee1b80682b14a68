import axe from "axe-core";
import type { Tab } from "./drivers/driver.ts";

/** What axe-core finds fault with in a page, one line a fault. */
export async function findFaults(page: Tab): Promise<string[]> {
  await page.run(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
