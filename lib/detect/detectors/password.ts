import type { Detector, Validity } from "../detector.ts";
import { hasCrossedBrackets, holdsSlot, isInOrder, isTemplate } from "../placeholder.ts";

/** Words for a password that are not part of other words. */
const englishCues = [
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "pasword",
  "passwrd",
  "psswrd",
  "pssword",
  "paswd",
  "pswrd",
  "psswd",
  "psword",
  "paswrd",
];

/** The same in the languages most written to Claude, without what changes: "salasanani", "passordet", "пароля". */
const stems = [
  "passwort",
  "kennwort",
  "mot de passe",
  "contraseña",
  "contrasena",
  "senha",
  "palavra-passe",
  "wachtwoord",
  "lösenord",
  "salasana",
  "adgangskode",
  "kodeord",
  "passord",
  "hasło",
  "haslo",
  "heslo",
  "parol",
  "parool",
  "şifre",
  "парол",
  "jelsz",
  "geslo",
  "lozink",
  "slaptažod",
  "κωδικό",
  "kata sandi",
  "mật khẩu",
  "รหัสผ่าน",
  "סיסמה",
  "كلمة المرور",
  "كلمة السر",
  "باسورد",
  "पासवर्ड",
  "パスワード",
  "密码",
  "密碼",
  "비밀번호",
  "비번",
  "code wifi",
];

const longCues = [...englishCues, ...stems];

/** Short forms: only by themselves or after an underscore, as in `db_pwd`. */
const shortCues = ["pwd", "pw", "pass", "psw", "pswd", "mdp", "pword", "psk"];

/** Roughly: what is not ASCII counts as one. Exact Unicode letters would take milliseconds to compile. */
const letter = String.raw`a-z\u00aa-\uffff`;

const cue = `(?:${englishCues.join("|")}|(?:${stems.join("|")})[${letter}]{0,5}|(?<![${letter}])(?:${shortCues.join("|")})(?![${letter}]))`;

/** What may be between a name and `=` or `:`: the rest of the name, a remark in brackets, a closing quote or bold mark. */
const restOfName = String.raw`(?:[_-]?\w{1,16}| (?:admin|root|wi-?fi|wlan|vpn|initial|temporaire|provisoire|πρόσβασης))?(?: ?\([^()\n]{1,30}\))?\\{0,3}["'\x60\])*]{0,4}[ \t]{0,8}`;

/** With a type before `=`, as in `password: String = "…"`. */
const typeOfName = String.raw`(?::[ \t]{0,4}\w{1,20}[ \t]{0,4}(?==))?`;

const operator = String.raw`${restOfName}(?::=|!={1,2}|={1,3}>?|:)[*\x60]{0,2}[ \t]{0,8}`;

/** Letters that some languages put before a string. */
const stringPrefix = "[bru]?";

/** In quotes, which JSON inside a string escapes. */
const quoted = String.raw`(?<quote>\\{0,3}["'\x60]|&quot;)(?<value>(?:(?!\k<quote>)[^\n\\]|\\(?!["'\x60])[^\n]){4,80})\k<quote>`;

/** Read from its end, as what lies before a cue is. */
const quotedBefore = String.raw`\k<quote>(?<value>[^\n"'\x60\\]{4,80})(?<quote>["'\x60])`;

/** A character of a word; `**` closes bold print, `&name=` begins the next field of a web address. */
const character = String.raw`(?:(?!\*\*|&[\w-]{1,20}=)[^\s"'\x60<>,;()])`;
const hasLetter = String.raw`(?=${character}{0,63}[${letter}])`;
const hasDigit = String.raw`(?=${character}{0,63}\d)`;
const hasDigitOrSign = String.raw`(?=${character}{0,63}[\d!@#$%^&*+=~])`;

/** One word of what ordinary words do not mix. Punctuation at its end belongs to the sentence. */
const mixed = String.raw`${hasLetter}${hasDigitOrSign}(?<value>${character}{3,63}(?<![[\]{}.:?|\\]))(?![\w([\udc00-\udfff]|\.\w)`;

/** Brackets that do not pair, which code never has. */
const hasCrossing = String.raw`(?=\S{0,60}?(?:\{[^\s{}()[\]]{0,40}[)\]]|\([^\s{}()[\]]{0,40}[}\]]|\[[^\s{}()[\]]{0,40}[)}]))`;

const digits = String.raw`(?<value>\d{4,12})(?![\w.-]?\w)`;

const lettersToEndOfLine = String.raw`(?<value>[${letter}_-]{4,40})(?=[ \t]*(?:\\)?(?:\n|$))`;

/** Between the cue and the verb: whose or what for. */
const purpose = String.raw`(?: (?:(?:for|to|of|on|at|für|zum|zur|von|bei|pour|d[eio]|du|del(?:la)?|para|da|voor|van|till?|för|per|ke?|na|za|от|для|к|до) [^\n.:;!?"']{1,40}?|wi-?fi|μου))?`;
const verb = String.raw`(?:(?: (?:is|was|will be|should be|are|ist|war|lautet|heißt|est|es|era|è|é|jest|to(?<=has[łl]o.{0,44} to)|je|är|er|on(?<=(?:salasan\S{1,5}|parool) on)|este|это|[—–]|είναι|هي|là|है|=)|'s| c'est)(?: (?:now|still|currently|always|set to|jetzt|immer))?:? |: | ?(?:是|为|為|は|는|은) ?)`;

/** "for the portal was set to", a dash or an arrow, the next line, or nothing: then the value has to have a digit. */
const faintLink = String.raw`[*_]{0,2}(?:${purpose} (?:(?:was|is|has been) )?(?:set|changed|reset|updated) to |${purpose} - | (?:to |-{1,2}>? |[→=]>? )?|:?[ \t]{0,4}\n{1,2}[ \t]{0,8}(?=\S{6,64}[ \t]*(?:\n|$)))`;

/** "as the", "is my", "ist unser", "is a strong", a bracket: between a value and the cue after it. */
const linkBack = String.raw`["'\x60]?(?: is an? \w{1,12} | (?:as|for|is|ist|als|für|est|es) (?:the|my|our|his|her|their|das|mein|unser|le|mon|la|mi) (?:\w{1,12} )?| as | \()`;

const anyCue = { literals: [...longCues, ...shortCues] };
const clearCue = { literals: [...longCues, "pw", "pwd", "mdp"] };

export const password: Detector = {
  id: "password",
  type: "password",
  advice: "password",
  severity: "high",
  patterns: [
    // password = "…", 'passwd': '…', $pw => `…`
    {
      tryAt: anyCue,
      expression: express(
        cue + `(?:${operator}|${restOfName}${typeOfName}=[ \\t]{0,4})` + stringPrefix + quoted,
      ),
      alone: "medium",
    },
    // password: …, DB_PASSWORD=…, --password=…
    { tryAt: anyCue, expression: express(cue + operator + mixed), alone: "medium" },
    // password = … with brackets and quotes in it, up to the end of the line
    {
      tryAt: anyCue,
      expression: express(
        String.raw`${cue}${operator}${hasCrossing}(?<value>[^\s"'\x60]{8,80}?)(?=["'\x60]?[,;]?[ \t]*(?:\n|$))`,
      ),
      alone: "medium",
    },
    // <password>…</password>, <Pass encoding="base64">…</Pass>
    {
      tryAt: anyCue,
      expression: express(
        String.raw`(?<=<[\w:-]{0,20})${cue}(?:\s[^<>\n]{0,80})?>(?<value>[^\s<>]{4,160})(?=</)`,
      ),
      alone: "medium",
    },
    // {user: ann, password: tulips}
    {
      tryAt: { literals: ["password", "pass"] },
      expression: express(
        String.raw`(?<=user(?:name)?["']?: ?["']?[\w.@-]{1,40}["']?, ?["']?)pass(?:word)?: (?<value>[a-z]{4,40})(?=[ \t]?\})`,
      ),
      alone: "low",
    },
    // user = ann
    // password = tulips
    {
      tryAt: { literals: ["password", "passwd", "pwd"] },
      expression: express(
        String.raw`(?<=(?:^|\n)[ \t]{0,16}\w{0,24}(?:user(?:_?name)?|login)[ \t]{0,8}[=:][ \t]{0,8}[\w.@-]{1,60}\r?\n[ \t]{0,16}\w{0,24})pass?(?:word|wd)[ \t]{0,8}[=:][ \t]{0,8}${lettersToEndOfLine}`,
      ),
      alone: "low",
    },
    // new NetworkCredential("ann", "…"), smtp.login("ann", "…"), auth=("ann", "…")
    {
      tryAt: {
        literals: [
          "credential(",
          "credentials(",
          "authentication(",
          "basicauth(",
          "basic_auth(",
          "digestauth(",
          "login(",
          "auth=(",
        ],
      },
      expression: express(
        String.raw`[a-z_]{4,16}=?\(\s{0,24}["'][^"'\n]{1,60}["'],\s{0,24}[rbu]?(?=["'][^"'\n]{0,40}\d|["'][^"'\saeiouy]{0,8}[^"'\saeiouy]{4})${quoted}`,
      ),
      alone: "medium",
    },
    // "…" == password
    {
      tryAt: clearCue,
      expression: express(String.raw`(?<=${quotedBefore}[ \t]{0,4}[=!]={1,2}[ \t]{0,4}[\w.$]{0,24})${cue}`),
      alone: "medium",
    },
    // passcode: 4471, my password is 20042301
    {
      tryAt: clearCue,
      expression: express(`${cue}(?:${operator}|${purpose}${verb})${digits}`),
      alone: "medium",
    },
    // PASSWORD=tulips, password: tulips: with letters only, where nothing else is on the line.
    { tryAt: anyCue, expression: express(cue + `(?:=|: )` + lettersToEndOfLine), alone: "low" },
    // the password for the portal was "…"
    { tryAt: clearCue, expression: express(cue + purpose + verb + quoted), alone: "medium" },
    // my password is …, das Passwort für den Router lautet …
    { tryAt: clearCue, expression: express(cue + purpose + verb + mixed), alone: "medium" },
    // pw …, password …, --password …, password set to …
    {
      tryAt: clearCue,
      expression: express(`${cue}${faintLink}${hasDigit}(?=\\S{5})${mixed}`),
      alone: "medium",
    },
    // <add key="Password" value="…">, variable "db_password" { default = "…" }
    {
      tryAt: clearCue,
      expression: express(
        String.raw`${cue}["']?(?:,?\s{1,8}|\s?\{[^{}]{0,120}?\s)["']?(?:value|default)["']?[ \t]{0,8}[:=][ \t]?${quoted}`,
      ),
      alone: "medium",
    },
    // I set the passcode to 4471
    {
      tryAt: { literals: ["passcode to", "password to"] },
      expression: express(
        String.raw`(?<=(?:set|changed?|reset) (?:\S{1,12} ){0,4})pass(?:code|word) to ${digits}`,
      ),
      alone: "medium",
    },
    // the gate code is 4471#
    {
      tryAt: { literals: [" code is", " code:"] },
      expression: express(
        String.raw`(?<=(?<![${letter}])(?:door|gate|alarm|garage|entry|lockbox)) code(?: is|:) (?<value>\d{4,8}[#*]?)(?![\w.-]?\w)`,
      ),
      alone: "medium",
    },
    // backup codes: 4471-0932, 5520-7716
    {
      tryAt: { literals: ["backup code", "recovery code"] },
      expression: express(
        String.raw`(?:backup|recovery) codes?(?: (?:are|is))?:?\s{1,4}(?<value>(?:(?=[a-z-]{0,9}\d)[\da-z]{4,5}-[\da-z]{4,5}(?:[,;\s]{1,3}|(?![\w-]))){1,16}(?<![\s,;]))`,
      ),
      alone: "medium",
    },
    // my card's PIN is 4471, PIN for the safe: 730194; in India, the code of a post office has six digits
    {
      tryAt: { literals: ["pin"] },
      expression: express(
        String.raw`(?:(?<=(?<![${letter}])(?:card|sim|atm|bank|door|my|her|his|our)(?:'s)? )pin(?: code)?|(?<![${letter}])pin(?= for ))${purpose}${verb}(?!\d{6}(?!\d)(?<=code .{0,40}))(?<value>\d{4,8})(?![\w.-]?\w)`,
      ),
      alone: "medium",
    },
    // PIN: 4471, of whatever
    {
      tryAt: { literals: ["pin: "] },
      expression: express(String.raw`(?<![${letter}])pin: (?<value>\d{4,5})(?![\w.-]?\w)`),
      alone: "low",
    },
    // la clave del correo es …
    {
      tryAt: { literals: ["clave"] },
      expression: express(
        String.raw`(?<![${letter}]|palabras? )clave${purpose}(?: es(?: la siguiente)?:? |: )${hasDigit}(?=\S{6})${mixed}`,
      ),
      alone: "medium",
    },
    // In a column of passwords.
    {
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7, 8], back: /[^\s|,;"'\x60<>()]/u },
      expression: express(
        String.raw`(?<=[|\t,;\n]["'\x60 \t]{0,40})${hasLetter}(?<value>[^\s|,;"'\x60<>()]{5,40}[^\s|,;"'\x60<>().:\]*])(?=[\]).*"'\x60 \t]{0,40}(?:[|\t,;\n]|$)|\. )`,
      ),
      alone: "none",
      inContext: "medium",
      inHeadingOnly: true,
    },
    // curl -u ann:…, curl --user 'ann:…', curl -u "…:"
    {
      tryAt: { literals: ["-u ", "--user", "USERPWD"] },
      expression: express(
        String.raw`(?:(?<=curl(?:[^\n]|\\\n){0,300})(?:(?<=\s)-u|--user)[ =]{1,2}|USERPWD["']?, ?)["']?(?:[\w.@+%{}-]{0,80}["']?:["']?(?<value>[^\s"':<>]{4,80})|(?=[^\s:]{0,40}\d)(?<value>[\w!.-]{8,80}):)(?=["'\s]|$)`,
      ),
      alone: "medium",
    },
    // mysql -u ann -p…, sshpass -p …, docker login -p …, redis-cli -a …, sqlcmd -U ann -P …, ldapsearch -w …
    {
      tryAt: {
        literals: [
          "mysql",
          "sshpass",
          "docker login",
          "podman login",
          "psexec",
          "redis-cli",
          "mongosh",
          "sqlcmd",
          "ldap",
        ],
      },
      expression: express(
        String.raw`(?:mysql(?:dump|admin|import)?(?=\s)[^\n|;]{0,120}?\s-p(?=\S)|(?:sshpass|docker login|podman login|psexec(?:\.exe)?|mongosh|redis-cli|sqlcmd|ldap(?:search|modify|add|delete|passwd|whoami))(?=\s)[^\n|;]{0,120}?\s-[paw][ =]?)["']?(?=\S{0,60}[\d!@#%^&*])(?<value>[^\s"'<>$\x60][^\s"'<>\x60]{2,80}[^\s"'<>\x60.,;:)\]*])(?=[.,;:)\]*\x60]{0,3}(?:["'\s]|$))`,
      ),
      alone: "medium",
    },
    // smbclient -U ann%…, keytool -storepass …, net use … /user:ann …, echo 'ann:…' | chpasswd
    {
      tryAt: { literals: ["smbclient", "storepass", "keypass", "net use", "chpasswd"] },
      expression: express(
        String.raw`(?:smbclient [^\n]{0,80}-U ?["']?[\w.\\/-]{1,40}%|(?<=\s-)(?:src|dest)?(?:store|key)pass |net use (?=[^\n]{0,120}/user:)(?:(?:\S:|\\\\\S{1,80}|/\S{1,60}) ){1,4})["']?(?![/\\*])(?<value>[^\s"'<>$\x60]{5,80}[^\s"'<>\x60.,;:)\]*])|(?<=echo ["']?[\w.-]{1,40}:(?<value>[^\s"':$]{4,80})["']? ?\| ?(?:sudo )?)chpasswd`,
      ),
      alone: "medium",
    },
    // ConvertTo-SecureString "…" -AsPlainText -Force
    {
      tryAt: { literals: ["securestring"] },
      expression: express(
        String.raw`securestring(?: -(?:string|asplaintext|force)){0,3} (?:${quoted}|(?<value>(?=\S{0,60}\d)[^\s"'$<>-][^\s"'<>]{5,80})(?=\s|$))`,
      ),
      alone: "medium",
    },
    // ALTER ROLE ann PASSWORD '…', IDENTIFIED BY '…', #define PASSWORD "…", define('PASSWORD', '…')
    {
      tryAt: { literals: [...longCues, "pwd", "pass", "identified"] },
      expression: express(
        String.raw`(?:${cue}["'\)\]\\]{0,3}|identified(?: \w{1,40}){0,2} by)(?:[ \t]{0,8},[ \t]{0,8}|(?:[ \t]|\\t){1,8})(?=.{0,4}\S{0,80}[\d!@#$%^&*])${quoted}`,
      ),
      alone: "medium",
    },
    // IDENTIFIED BY …
    {
      tryAt: { literals: ["identified"] },
      expression: express(String.raw`identified(?: \w{1,40}){0,2} by ${mixed}`),
      alone: "medium",
    },
    // machine example.org login ann password tulips
    {
      tryAt: { literals: ["password"] },
      expression: express(
        String.raw`(?<=(?:machine|default)\s{1,8}(?:\S{1,80}\s{1,8})?login\s{1,8}\S{1,60}\s{1,8})password\s{1,8}(?<value>[^\s<>"']{4,80})(?=\s|$)`,
      ),
      alone: "medium",
    },
    // credentials: ann / …
    {
      tryAt: {
        literals: [
          "credentials",
          "creds",
          "login",
          "log in",
          "sign in",
          "zugangsdaten",
          "identifiants",
          "credenciales",
          "credenziali",
        ],
      },
      expression: express(
        String.raw`(?<![\w-])(?:credentials|creds|logins?|log in|sign in|zugangsdaten|identifiants|credenciales|credenziali)(?![\w-])[^\n:=/]{0,40}(?:[:=]|\b(?:are|is|with|as|sind|sont|son))[ \t]{1,2}["'\x60]?[\w.@+-]{2,40}["'\x60]? ?(?:/|:|\||,) ?["'\x60]?${hasLetter}${hasDigit}(?=${character}{0,63}[A-Z!@#$%^&*+=~])(?<value>[\w!@#$%^&*+~][\w!@#$%^&*+~.=-]{4,40}(?<![.,]))(?![\w/])`,
      ),
      alone: "medium",
    },
    // user ann, pass …
    {
      tryAt: { literals: ["pass", "clave"] },
      expression: express(
        String.raw`(?<=(?:user(?:name)?|login|usuario)[: ]{1,2}[\w.@+-]{2,40}[,;]? (?:and |[/|] |y )?)(?:pass|clave):? ${hasDigit}(?=\S{5})${mixed}`,
      ),
      alone: "medium",
    },
    // with … as the password
    {
      tryAt: clearCue,
      expression: express(
        String.raw`(?<=(?<![^\s"'\x60(])${hasDigit}${hasLetter}(?<value>${character}{6,40})${linkBack})${cue}`,
      ),
      alone: "medium",
    },
  ],
  validate: validatePassword,
  context: { words: [...longCues, ...shortCues] },
  references: [
    "https://cwe.mitre.org/data/definitions/798.html",
    "https://pages.nist.gov/800-63-4/sp800-63b.html",
  ],
};

function express(source: string): () => RegExp {
  return () => new RegExp(source, "diy");
}

function validatePassword(value: string, match: string): Validity {
  if (aboutPasswords.test(match)) return "invalid";
  if (hasCrossedBrackets(value)) return "valid";
  if (isTemplate(value) || isCode(value) || isWord(value) || isHash(value)) return "invalid";
  return isInOrder(value) ? "set aside" : "valid";
}

/** Names of things around a password: `password_hash`, `passwordField`, `pass_count`. */
const aboutPasswords =
  /^\p{L}+[_-]?(?:hash|salt|field|len|min|max|path|file|dir|ur[il]|link|label|hint|policy|reset|type|age|expir|error|message|msg|regex|pattern|strength|prompt|placeholder|encoder|manager|score|count|rate|input|text|title|column|date|time|version|id)/iu;

/** A member, a constant, a variable of a shell or template, a path or an address. */
function isCode(value: string): boolean {
  return holdsSlot(value) || codeShapes.some((shape) => shape.test(value));
}

const codeShapes = [
  /^[\w$]+(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)+!?$/u,
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u,
  /^[./~]{0,2}\/[\w.-]|:\/\//u,
  /^[&@*!][A-Za-z_]+$/u,
  // What comes after a quote that closed a label, not opened a value.
  /^[\s,;)\]}+]|^\.[$\w]|\s$/u,
];

/** No secret: a word for one, a type, or words with spaces between, such as a label or a message. */
function isWord(value: string): boolean {
  const letters = value.replace(/[^\p{L}\p{N}_-]/gu, "");
  return (
    letters === "" ||
    wordsForIt.test(letters) ||
    defaultPasswords.test(value) ||
    (/\s/u.test(value) && !/\d/u.test(value))
  );
}

const wordsForIt =
  /^(?:true|false|null|nil|none|undefined|string|text|str|varchar|char|int|bool|boolean|optional|required|[a-z_-]*pass(?:word|wd|wort)[a-z_-]*|pass|pwd|pw|secret|hidden|visible|masked|encrypted|hashed|default|empty|blank|new|old|current|valid|invalid|incorrect|wrong|correct|username|user|admin|login|test|(?:forgot|reset|your|my|some|example)[a-z_-]*|change[-_]?me|redacted|removed|filtered|placeholder|dummy|unknown|value|input|x+)$/iu;

/** What examples, tests and new devices have. */
const defaultPasswords =
  /^(?:(?:pass(?:word)?|test|demo|user|admin){2}|(?:pass(?:word)?|test|demo|user|foo|bar)\d{0,4})$/iu;

/** A digest stands for a password without giving it away as text; the name of its method is no password either. */
function isHash(value: string): boolean {
  return /^\$\w{1,10}\$|^\{?(?:s?sha|md5|bcrypt|argon|pbkdf|scram|aes|rsa|utf|base|oauth)[-_]?\d|^0x[\da-f]+$/iu.test(
    value,
  );
}
