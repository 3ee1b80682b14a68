export type Theme = "light" | "dark";

/** Whether the page is light or dark now, by what it paints: its own switch may differ from the system's. */
export function pageTheme(document: Document): Theme {
  for (const element of [document.body, document.documentElement]) {
    const brightness = brightnessOf(getComputedStyle(element).backgroundColor);
    if (brightness !== undefined) return brightness < 0.5 ? "dark" : "light";
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Perceived brightness from 0 to 1 of a computed `rgb(…)` colour; undefined if it lets the page behind shine through. */
function brightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
