import type { Detector } from "../detector.ts";

/** What may stand before a stamp on its line: list marks, quote marks, brackets, a label. */
const lineStart = String.raw`(?<=(?:^|\n)[ \t>*#_=|[(-]{0,8}(?:(?:[Ss]ubject|[Bb]etreff|[Oo]bjet|[Cc]lassification|[Ss]tatus|[Ss]ensitivity): {0,2}[[(]?)?)`;
/** A stamp fills its line, or a title or dash follows it. */
const lineEnd = String.raw`(?=[ \t*_=|\])-]{0,8}(?:$|[\n\-–—:|\]/.,]))`;

const stamps = [
  "(?:STRICTLY|HIGHLY|COMPANY|(?:STRICTLY )?PRIVATE (?:AND|&)|PROPRIETARY (?:AND|&)|PRIVILEGED (?:AND|&)) CONFIDENTIAL",
  "CONFIDENTIAL(?: (?:AND|&) (?:PROPRIETARY|PRIVILEGED)| DRAFT| MEMORANDUM| INFORMATION)?",
  "(?:COMPANY |FOR )?INTERNAL(?: USE)? ONLY",
  "NOT FOR DISTRIBUTION|DO NOT DISTRIBUTE|UNDER EMBARGO|TRADE SECRET|WITHOUT PREJUDICE(?: (?:AND|&) CONFIDENTIAL)?",
  "STRENG VERTRAULICH|VERTRAULICH|NUR FÜR DEN INTERNEN GEBRAUCH|NUR FÜR DEN DIENSTGEBRAUCH|VS-NFD",
  "STRICTEMENT CONFIDENTIEL|CONFIDENTIEL|DIFFUSION RESTREINTE",
  "ESTRICTAMENTE CONFIDENCIAL|CONFIDENCIAL|STRETTAMENTE RISERVATO|RISERVATO|STRIKT VERTROUWELIJK|VERTROUWELIJK",
].join("|");

/** The same with a first capital, where nothing else stands on the line. */
const titles =
  "(?:Strictly |Highly |Company |(?:Strictly )?[Pp]rivate (?:and|&) |Privileged (?:and|&) )?[Cc]onfidential|For [Ii]nternal [Uu]se [Oo]nly|Internal (?:[Uu]se )?[Oo]nly|(?:Streng )?[Vv]ertraulich|Nur für den internen Gebrauch|(?:Strictement )?[Cc]onfidentiel|(?:Estrictamente )?[Cc]onfidencial|(?:Strettamente )?[Rr]iservato|(?:Strikt )?[Vv]ertrouwelijk";

/** Who marks a text as confidential says that it is not theirs to pass on, and often who is bound by that. */
export const confidentialMarker: Detector = {
  id: "confidential-marker",
  type: "confidential_marker",
  advice: "marking",
  severity: "medium",
  patterns: [
    {
      tryAt: {
        literals: [
          "confidential",
          "strictly ",
          "highly ",
          "company ",
          "private ",
          "privileged ",
          "proprietary ",
          "internal ",
          "for internal",
          "not for distribution",
          "do not distribute",
          "under embargo",
          "trade secret",
          "without prejudice",
          "vertraulich",
          "streng ",
          "nur für den",
          "vs-nfd",
          "confidentiel",
          "strictement ",
          "diffusion restreinte",
          "confidencial",
          "estrictamente ",
          "riservato",
          "strettamente ",
          "vertrouwelijk",
          "strikt ",
        ],
      },
      expression: () =>
        new RegExp(
          String.raw`${lineStart}(?<value>(?:${stamps})${lineEnd}|(?:${titles})(?=[ \t*_=|\])-]{0,8}(?:$|\n)))`,
          "duy",
        ),
      alone: "high",
    },
    {
      tryAt: {
        literals: [
          "attorney-client",
          "attorney client",
          "attorney work",
          "privileged and confidential",
          "privileged & confidential",
          "solicitor-client",
        ],
      },
      expression:
        /(?<![\p{L}\d])(?<value>(?:Attorney|ATTORNEY|Solicitor|SOLICITOR)[- ](?:Client|CLIENT)[- ](?:Privileged|PRIVILEGED|Privilege(?=[ \t*\])]{0,4}(?:$|\n))|PRIVILEGE\b)(?: (?:Communication|COMMUNICATION|(?:and|AND|&) (?:Confidential|CONFIDENTIAL)))?|(?:Attorney|ATTORNEY) (?:Work[- ]Product|WORK[- ]PRODUCT)(?=[ \t*\])/;.-]{0,4}(?:$|\n)| - )|(?:Privileged|PRIVILEGED) (?:and|AND|&) (?:Confidential|CONFIDENTIAL))(?![\p{L}\d])/duy,
      alone: "high",
    },
    {
      // Traffic light protocol: white and clear may go anywhere.
      tryAt: { literals: ["tlp:", "tlp-"] },
      expression: /(?<![\p{L}\d])TLP[:-] ?(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![\p{L}\d])/duy,
      alone: "high",
    },
    {
      tryAt: {
        literals: ["top secret", "secret//", "confidential//", "cui//", "(u//fouo)", "official-sensitive"],
      },
      expression:
        /(?<![\p{L}\d])(?:TOP SECRET|SECRET|CONFIDENTIAL|CUI|OFFICIAL-SENSITIVE)(?:\/\/[A-Z][A-Z ,/-]{1,40}[A-Z]|(?<=TOP SECRET|OFFICIAL-SENSITIVE))(?![\p{L}\d])/duy,
      alone: "high",
    },
    {
      tryAt: { literals: ["社外秘", "部外秘", "极机密", "機密", "机密", "대외비"] },
      expression:
        /(?<=(?:^|\n)[ \t【[(（「]{0,4})(?:社外秘|部外秘|極秘|機密|机密|대외비)(?=[ \t】\])）」]{0,4}(?:$|\n))/duy,
      alone: "high",
    },
  ],
  references: [
    "https://www.first.org/tlp/",
    "https://www.archives.gov/cui",
    "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
  ],
};
