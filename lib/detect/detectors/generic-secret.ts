import type { Detector, Validity } from "../detector.ts";
import { hasCrossedBrackets, holdsSlot, isInOrder, isStandIn, isTemplate } from "../placeholder.ts";
import { countSwitches, measureRarity } from "../rarity.ts";

/** Words that names of secrets end in or begin with, as in `api_key`, `clientSecret`, `X-Auth-Token`. */
const cues = [
  "key",
  "token",
  "secret",
  "auth",
  "credential",
  "access",
  "private",
  "seed",
  "bearer",
  "unseal",
  "basic",
  "_pat",
  "_api",
];

/** The same words where people write in other languages. */
const foreignCues = [
  "schlüssel",
  "geheimnis",
  "clé",
  "jeton",
  "clave",
  "chave",
  "chiave",
  "segreto",
  "sleutel",
  "klucz",
  "nyckel",
  "nøgle",
  "nøkkel",
  "avain",
  "anahtar",
  "токен",
  "ключ",
  "トークン",
  "キー",
  "密钥",
  "密鑰",
  "令牌",
  "토큰",
  "키",
];

/** What makes a key or token a public or an everyday thing: `public_key`, `cacheKey`, `nextPageToken`. */
const everyday =
  "(?:public|pub|primary|publishable|cache|caching|foreign|partition|sort|range|hash|(?<!status)page|cancel|continuation|idempotency|object|row|group|host|known|index|route|query|lookup|translation|storage|react|map|dict|prev|next|sync|xsrf|csrf|mon|don|tur|hoc|jour|kidney|whis|lac|keyboard)";
/** Joined to the cue, or as a word of its own before it; nor the token of a badge, which is an image for everybody. */
const notBefore = `(?<!${everyday}[_.-]?)(?<!(?<![a-z])${everyday} )(?<!\\.svg\\?)`;

const cue = `${notBefore}(?:${cues.join("|")}|(?:${foreignCues.join("|")})(?: d['e] ?)?(?: API)?)`;

/** The rest of the name, a remark, brackets and quotes that close it: `_prod"]`, ` (staging)`, `**`. */
const restOfName = String.raw`(?:[.-]?\w){0,40}(?!\w)(?: ?\([^()\n]{0,30}\))?\\{0,3}["'\x60\])*]{0,4}[ \t]{0,8}`;

/** A type before `=`, as in `token: str = "…"`, `var token string = "…"`. */
const typeOfName = String.raw`(?::?[ \t]{0,4}[\w.[\]|]{1,24}[ \t]{0,4}(?==))?`;

/** Also `name: API_KEY` with `value: …` on the next line. */
const operator = String.raw`(?::{1,3}=|\?\??=|\|\|=?|\.=|!={1,2}|={1,3}>?|:{1,2}|->|,?\s{1,24}["']?value["']?[ \t]?[:=])\*{0,2}`;

/** Space, and a line break where the value stands on the next line. */
const gap = String.raw`[ \t]{0,8}(?:\\?\r?\n[ \t]{0,24}(?:- )?)?`;

/** A call or a conversion around the value: `[]byte("…")`, `decode('…')`. */
const call = String.raw`(?:[@bruf]|[A-Za-z_.[\]]{0,24}\()?`;

/** How the value is to be sent, before the value. */
const scheme = "(?:(?:bearer|basic|token|apikey) )?";

const quoted = String.raw`(?<quote>\\{0,3}["'\x60]) ?${scheme}(?<value>(?:(?!\k<quote>)[^\s\\]){8,1200}) ?\k<quote>`;

/** Characters of keys and tokens; `=` fills up at the end only, a colon stands once; punctuation belongs to the sentence. */
const character = "[A-Za-z0-9_+/~.!@#%^$-]";
const edge = String.raw`(?<![.:!@#?-])(?![\w([{]|[.=]\w)`;
/** Read from its end, as what lies before a cue is. */
const quotedBefore = String.raw`\k<quote>(?<value>[^\s"'\x60\\]{8,512})(?<quote>["'\x60])`;
const bare = `${scheme}(?<value>(?:${character}{1,40}:)?${character}{8,1200}={0,3})${edge}`;

/** Where nothing but a space or a word is between name and value, the value has letters and digits. */
const mixed = String.raw`(?=${character}{0,200}\d)(?=${character}{0,200}[A-Za-z])(?<value>${character}{12,512}={0,3})${edge}`;

/** "is", a dash, a bar of a table, a line break, or just a space. */
const faintLink = String.raw`[*_]{0,2}(?: (?:is|was|=|ist|lautet|est|es|è|é|to|of)|'s)?(?::? (?:[-|→=]>? )?["'\x60]?|[ \t]?[|\t-][ \t]?["'\x60]?|:?[ \t]{0,4}\n{1,2}[ \t]{0,8})`;

const anyCue = { literals: [...cues, ...foreignCues] };

export const genericSecret: Detector = {
  id: "generic-secret",
  type: "secret:generic",
  advice: "secret",
  severity: "high",
  patterns: [
    {
      tryAt: anyCue,
      expression: express(
        cue +
          restOfName +
          oneOf([
            // apiKey = "…", "token": "…", config["secret"] = '…', seed := []byte("…")
            typeOfName + operator + gap + call + quoted,
            // API_KEY=…, token: …, ?access_token=…
            typeOfName + operator + gap + bare,
            // getenv("API_KEY", "…"), Token("…"), key{"…"}
            String.raw`(?:[,({]\s{0,24}|[ \t]{0,4})${quoted}`,
            // API_KEY
            //     = "…"
            String.raw`\r?\n[ \t]{1,24}=[ \t]?${quoted}`,
            // getToken() { return "…"; }
            String.raw`[^"'\x60\n=;]{0,40}\breturn[ \t(]{1,3}${quoted}`,
            // "token": {"name": "…"}
            String.raw`${operator}${gap}\\{0,3}["']?\{[^{}\n]{0,120}?[:=][ \t]?${quoted}`,
            // "tokens": ["…"
            String.raw`${operator}${gap}[[{(]\s{0,8}${quoted}`,
            // <secret>…</secret>, <key>API_TOKEN</key> <string>…</string>, <secret>{AQAA…}</secret>
            String.raw`(?:</?\w{1,20}>\s{0,24}<\w{1,20})?>\s{0,24}\{?(?:[\w-]{1,20} ){0,2}${bare}(?=\}?\s{0,24}</)`,
          ]),
      ),
      alone: "medium",
    },
    // "tokens": ["…", "…": the second of a list
    {
      tryAt: { literals: cues },
      expression: express(
        String.raw`${cue}s\\{0,3}["']?[ \t]?[:=][ \t]?\[\s{0,8}\\{0,3}["'][^"'\s]{8,80}["'],\s{0,24}${quoted}`,
      ),
      alone: "medium",
    },
    // the token is …, --api-key …, API key | …, Bearer …
    { tryAt: anyCue, expression: express(cue + faintLink + mixed), alone: "medium" },
    // "…" === API_KEY
    {
      tryAt: { literals: cues },
      expression: express(
        String.raw`(?<=${quotedBefore}[ \t]{0,4}[=!]={1,2}[ \t]{0,4}[\w.$]{0,24})(?:${cues.join("|")})(?:[_\d]|\b)`,
      ),
      alone: "medium",
    },
    // Cookie: …session=…, Set-Cookie: PHPSESSID=…
    {
      tryAt: { literals: ["cookie: "] },
      expression: express(
        String.raw`cookie: (?:[^\n;]{1,200}; ?){0,8}?[\w.-]{0,24}(?:sess(?:ion)?(?:[_-]?(?:id|key|token))?|sid|auth|jwt)=(?<value>[\w%+/.-]{15,400}[\w%=])`,
      ),
      alone: "medium",
    },
    // In a column of keys.
    {
      tryAt: { digitRuns: [1, 2, 3, 4], back: /[\w+/=.-]/u },
      expression: express(
        String.raw`(?<=[|\t,;\n]["'\x60 \t]{0,40})${mixed}(?=[\]).*"'\x60 \t]{0,40}(?:[|\t,;\n]|$)|\. )`,
      ),
      alone: "none",
      inContext: "medium",
      inHeadingOnly: true,
    },
  ],
  validate: validateSecret,
  context: { words: ["api key", "key", "token", "secret", "credential"] },
  references: [
    "https://cwe.mitre.org/data/definitions/798.html",
    "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
  ],
};

function oneOf(sources: readonly string[]): string {
  return `(?:${sources.join("|")})`;
}

function express(source: string): () => RegExp {
  return () => new RegExp(source, "diuy");
}

function validateSecret(value: string, match: string): Validity {
  const name = match.slice(0, match.lastIndexOf(value));
  if (isAboutSecret(name)) return "invalid";
  if (hasCrossedBrackets(value)) return "valid";
  if (isTemplate(value) || isStandIn(value) || isCode(value)) return "invalid";
  const isNumber = /^\d+$/u.test(value);
  if (isInOrder(value))
    return value.length >= (isNumber ? shortestMadeUpNumber : shortestMadeUp) ? "set aside" : "invalid";
  if (isNumber) return namesNoNumber.test(name) ? "set aside" : "invalid";
  return looksRandom(value) ? "valid" : "invalid";
}

/** Numbers count and time things, so one is a secret only after the clearest of names, and then of many digits. */
const namesNoNumber = /^(?:token|secret|bearer|_pat|credential)(?!s).*[=:"' ]$/iu;

/** Shorter ones in the order of the alphabet or the keyboard are examples without doubt. */
const shortestMadeUp = 16;
const shortestMadeUpNumber = 24;

/** Whether the name's last word says that this is something around a secret: its id, place, kind, hash, length or age. */
function isAboutSecret(name: string): boolean {
  const words = /^[\w.-]*/u.exec(name)?.[0].match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/gu) ?? [];
  return aboutSecrets.has(words.at(-1)?.toLowerCase() ?? "");
}

const aboutSecrets = new Set(
  "id ids name names path file filename dir folder url urls uri type kind count len length size hash sha digest checksum fingerprint expiry expires expiration ttl age version field label column class code board frame frames word words ref arn usage limit prefix suffix format pattern regex endpoint host style theme color integrity accessor accessors accessible accessed keyed keyboard keyring keychain keyword keywords keynote keyframes keycode author authors authored authority tokenizer tokenize tokenized seeded seeds basically".split(
    " ",
  ),
);

/** Paths, addresses, members, digests with their method's name, constants and numbers. */
function isCode(value: string): boolean {
  return holdsSlot(value) || codeShapes.some((shape) => shape.test(value));
}

const codeShapes = [
  /:\/\/|^[./~]{0,2}\/[\w.-]+\/|\.(?:[jt]sx?|json|ya?ml|pem|crt|key|txt|py|go|rb|java|cs|com|org|net|io|html?|md|png|jpe?g|svg)$/u,
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u,
  /^(?:sha\d|md5|0x[\da-f]{1,16}$|#[\da-f]{3,8}$)|-v?\d+(?:\.\d+){1,2}$/iu,
  /^(?=.{0,15}$|\d*\D)[\d\s.,:/+-]+$/u,
  /^\w+(?::\w*){2,}$/u,
  /%[vq](?![A-Za-z\d])|\)$/u,
  /^(?:ssh-|AAAA[BCE]3Nza)/u,
];

function looksRandom(value: string): boolean {
  // Digests and identifiers in hexadecimal use few letters, so that pairs say less: their shape decides.
  if (hexadecimal.test(value)) return /\d/u.test(value) && /[a-f]/iu.test(value);
  const { bitsPerStep, steps } = measureRarity(value);
  return (
    (steps >= fewestSteps && bitsPerStep >= rarityOfRandom + shortValuePenalty / steps) ||
    isInterleaved(value) ||
    isTyped(value)
  );
}

/** Letters and digits in turn, as in `4x7q19z2`: more often than names, versions, units and dates change between them. */
function isInterleaved(value: string): boolean {
  return value.length >= 12 && countSwitches(value) >= Math.max(5, value.length / 6);
}

/** A password of many signs, as a generator or a careful person makes it; a pattern or a template has its own marks. */
function isTyped(value: string): boolean {
  const signs = new Set(value.replace(/[^!@#$%^&*(){}[\]<>|;?+]/gu, ""));
  return value.length >= 12 && signs.size >= 5 && !/^\^|\$$|\\|\(\?/u.test(value);
}

const fewestSteps = 5;

const hexadecimal = /^(?=.{16})[\da-f]{4,}(?:-[\da-f]{4,}){0,8}$/iu;

/** Bits per step: of a hundred words and identifiers one reaches this, of a hundred random values all but two. */
const rarityOfRandom = 4.4;
/** The mean of few steps strays more. */
const shortValuePenalty = 6;
