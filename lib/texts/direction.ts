/** Languages that are written from right to left, as BCP 47 names them. */
const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which our texts read, whatever the page's own direction is. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(language).language) ? "rtl" : "ltr";
}
