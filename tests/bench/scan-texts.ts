// Text for measurements: made up here, the same at each run.

const words =
  "the of and a to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who its now find long down day did get come made may part over new sound take only little work know place year live me back give most very after thing our just name good sentence man think say great where help through much before line right too mean old any same tell boy follow came want show also around form three small set put end does another well large must big even such because turn here why ask went men read need land different home us move try kind hand picture again change off play spell air away animal house point page letter mother answer found study still learn should world card account password order login".split(
    " ",
  );

/** Numbers that look random and are the same each time (a linear congruential generator). */
function createRandom(): (below: number) => number {
  let state = 20261122;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof createRandom>;

function writeSentence(random: Random): string {
  const length = 6 + random(14);
  const sentence = Array.from({ length }, () => words[random(words.length)]).join(" ");
  return `${sentence[0]?.toUpperCase() ?? ""}${sentence.slice(1)}. `;
}

function writeCode(random: Random): string {
  const word = (): string => words[random(words.length)] ?? "";
  return `  const ${word()}${random(90)} = await ${word()}.${word()}(${word()}, { ${word()}: ${random(5000)} }); // ${word()}\n`;
}

function writeLogLine(random: Random): string {
  const two = (below: number): string => String(random(below)).padStart(2, "0");
  return `2026-11-${two(28)}T${two(24)}:${two(60)}:${two(60)}.${random(1000)}Z INFO [worker-${random(32)}] request ${random(1e9)} took ${random(5000)} ms\n`;
}

/** What a scan is for, once in a while. */
const sensitive = [
  "My SSN is 536-22-1874. ",
  "Visa 4929 8396 5306 4189 exp 12/30. ",
  "Write to ann.lee@quillmark.io. ",
  "The password for the portal is Mango!Tree42. ",
];

/** Prose, code and logs in equal parts, with something to find in every few thousand characters. */
export function writeMixedText(length: number): string {
  const random = createRandom();
  const writers = [writeSentence, writeCode, writeLogLine];
  let text = "";
  while (text.length < length) {
    const write = writers[random(writers.length)] ?? writeSentence;
    for (let line = 0; line < 20; line++) text += write(random);
    if (random(3) === 0) text += sensitive[random(sensitive.length)] ?? "";
    text += "\n";
  }
  return text.slice(0, length);
}

/** Texts that have brought pattern matchers to their knees, each repeated to any length. */
export const hostileParts: Readonly<Record<string, string>> = {
  letters: "a",
  digits: "1",
  spacedDigits: "1 ",
  cardGroups: "4929 ",
  dashedDigits: "536-22-",
  wrappedDigits: "4929\n",
  at: "@",
  atDots: "@.",
  addresses: "a.b@c.",
  jwt: "eyJ",
  pemBegin: "-----BEGIN A-----",
  pemKey: "-----BEGIN RSA PRIVATE KEY-----\n",
  tokenPrefix: "sk-ant-api03-",
  awsId: "AKIAQ7VB2LXT9MKCW4NR",
  password: "password",
  passwordEquals: "password=",
  passwordQuote: 'password="',
  passwordFor: "password for ",
  asThePassword: "a1 as the password ",
  secretNames: "key",
  secretEquals: "key=",
  tokenPrefixes: "xoxb-",
  databaseAddresses: "postgres://a:b",
  cells: "123456789,",
  rows: "123456789|\n",
  bars: "|,;\t\n",
  socials: "social 123456789 ",
  nul: "\0",
  emoji: "😀",
  invisible: "\u200b",
  wide: "４",
  cueWords: "patient diagnosis salary passport card tax ",
  capitalised: "Greta Holm Met Peter Ashgrove ",
  people: "Mrs Holm has debts. ",
  familyMembers: "her son Ann ",
  units: "apt 4 ",
  unitsInCapitals: "Apt 4 ",
  streets: "12 High ",
  accountGroups: "DE89 3704 ",
  networks: "10.0.0.",
  typographic: "“—” ",
};
