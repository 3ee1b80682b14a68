/**
 * Whether a value stands in for a secret: a template, a mask, a word that says so, or hardly any different characters.
 * For values of which a real one looks random.
 */
export function isPlaceholder(value: string): boolean {
  return isTemplate(value) || isStandIn(value) || hasFewDifferent(value);
}

/** A variable, a template's slot or a mask: `$KEY`, `${KEY}`, `%KEY%`, `{{ key }}`, `<key>`, `[redacted]`, `****`. */
export function isTemplate(value: string): boolean {
  return wholeTemplate.test(value) || holdsSlot(value);
}

const wholeTemplate =
  /^\$(?:\w+:)?[A-Za-z_]|^\$\d?$|^%[\w-]+%|^\{\w*\}|^\{\{|^\(\(|^<[^>]*|^\[[^\]]*|^@\w+@|^[*xX•●.#_?-]+$|[*•●…]{3}|\.{3}|[xX]{4}/u;

/** A slot of a template or a format anywhere in it. Its brackets pair; those of a random password do not. */
export function holdsSlot(value: string): boolean {
  return slots.test(value);
}

const slots =
  /\$\{(?:[^{}[\]()<>]|\[[^[\]]*\]|\([^()]*\))*(?:\}|$)|\$\((?:[^()]|\([^()]*\))*(?:\)|$)|#\{[^{}]*(?:\}|$)|\{\{[^{}]*(?:\}\}|$)|%[sd@](?![A-Za-z\d])|%\(\w+\)s/u;

/** A bracket that closes another kind than the last that was opened: code never has that, random passwords do. */
export function hasCrossedBrackets(value: string): boolean {
  if (!/[)\]}]/u.test(value)) return false;
  const open: string[] = [];
  for (const character of value) {
    if ("([{".includes(character)) open.push(character);
    else if (")]}".includes(character)) {
      const last = open.pop();
      if (last !== undefined && last !== "([{"[")]}".indexOf(character)]) return true;
    }
  }
  return false;
}

/** Whether a word in it says that it is no real value. */
export function isStandIn(value: string): boolean {
  return /example|sample|placeholder|your[-_]?|change[-_]?me|replace|redacted|removed|hidden|masked|dummy|insert|todo|foobar/iu.test(
    value,
  );
}

/** The alphabet or the digits in their order, for eight characters or more: typed, not generated. */
export function isInOrder(value: string): boolean {
  let run = 1;
  for (let index = 1; index < value.length; index++) {
    const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
    const isNext = step === 1 || (value[index - 1] === "9" && value[index] === "0");
    run = isNext ? run + 1 : 1;
    if (run >= longestRunOfChance) return true;
  }
  return false;
}

const longestRunOfChance = 8;

/** A random value repeats few characters; its beginning shows it, however long the value. */
function hasFewDifferent(value: string): boolean {
  const beginning = value.slice(0, 64).toLowerCase();
  // This many different ones are there even in an unlucky random value.
  const fewest = Math.min(9, Math.floor(beginning.length / 2));
  return new Set(beginning).size < fewest;
}
