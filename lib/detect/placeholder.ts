/**
 * Whether a value stands in for a secret: a template, a mask, a word that says so, or hardly any different characters.
 * For values of which a real one looks random.
 */
export function isPlaceholder(value: string): boolean {
  return isTemplate(value) || isStandIn(value) || hasFewDifferent(value);
}

/** A variable, a template's slot or a mask: `$KEY`, `${KEY}`, `%KEY%`, `{{ key }}`, `<key>`, `[redacted]`, `****`. */
export function isTemplate(value: string): boolean {
  return /^\$\{?\w+|^%[\w-]+%|^\{\{|^\{\w*\}|^<[^>]*|^\[[^\]]*|^@\w+@|^[*xX•●.#_?-]+$|[*•●…]{3}|\.{3}|[xX]{4}/u.test(
    value,
  );
}

/** Whether a word in it, or the alphabet in its order, says that it is no real value. */
export function isStandIn(value: string): boolean {
  return /example|sample|placeholder|your[-_]?|change[-_]?me|replace|redacted|removed|hidden|masked|dummy|insert|todo|foobar|abcdefghijklmnopqrstuvwxyz|(?:1234567890){2}/iu.test(
    value,
  );
}

/** A random value repeats few characters; its beginning shows it, however long the value. */
function hasFewDifferent(value: string): boolean {
  const beginning = value.slice(0, 64).toLowerCase();
  // This many different ones are there even in an unlucky random value.
  const fewest = Math.min(9, Math.floor(beginning.length / 2));
  return new Set(beginning).size < fewest;
}
