import type { Tab } from "./drivers/driver.ts";

/** What has no room in a page, one line an element: text that is cut off or runs out of its box or the window. */
export async function findClipped(page: Tab): Promise<string[]> {
  await page.run(`globalThis.listClipped = ${listClipped.toString()}`);
  return page.evaluate(() =>
    (globalThis as unknown as { listClipped: typeof listClipped }).listClipped([document]),
  );
}

/** The same for what Tacit draws into a page. */
export function findClippedInRoots(page: Tab): Promise<string[]> {
  return page.evaluateInClosedRoots(listClipped, undefined);
}

/** Runs in the page. */
function listClipped(roots: readonly (Document | ShadowRoot)[]): string[] {
  /** Borders and letters may end at a fraction of a pixel. */
  const rounding = 1;

  /** Text that a person scrolls through, and what is only read out. */
  function isExempt(element: Element): boolean {
    if (element.matches("textarea, pre")) return true;
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      if (getComputedStyle(each).clipPath !== "none") return true;
    }
    return false;
  }

  function findBox(element: Element): Element {
    const { display } = getComputedStyle(element);
    const isInline = display === "inline" || display === "contents";
    return isInline && element.parentElement !== null ? findBox(element.parentElement) : element;
  }

  function runsOut(element: Element): boolean {
    const text = document.createRange();
    const box = findBox(element);
    const { left, right, bottom } = box.getBoundingClientRect();
    const isCutOff = getComputedStyle(box).overflowY !== "visible";
    return [...element.childNodes].some((node) => {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") return false;
      text.selectNodeContents(node);
      const place = text.getBoundingClientRect();
      return (
        place.left < Math.max(0, left) - rounding ||
        place.right > Math.min(innerWidth, right) + rounding ||
        (isCutOff && place.bottom > bottom + rounding)
      );
    });
  }

  /** A list of choices cuts off what it has no room for and tells nobody: with all the room it wants it is wider. */
  function isTooNarrow(list: HTMLSelectElement): boolean {
    const width = list.offsetWidth;
    list.style.setProperty("inline-size", "max-content", "important");
    list.style.setProperty("max-inline-size", "none", "important");
    const wanted = list.offsetWidth;
    list.removeAttribute("style");
    return wanted > width + rounding;
  }

  return roots.flatMap((root) => {
    const shown = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => element.checkVisibility());
    // Hundreds of lists have the same choices; measuring each lays the page out anew.
    const lists = new Map(
      shown.filter((element) => element instanceof HTMLSelectElement).map((list) => [list.textContent, list]),
    );
    const texts = shown.filter((element) => element.closest("select") === null);
    const clipped = [...texts.filter(runsOut), ...[...lists.values()].filter(isTooNarrow)];
    return clipped
      .filter((element) => !isExempt(element))
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 80)}`);
  });
}
