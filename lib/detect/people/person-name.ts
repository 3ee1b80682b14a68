import type { ReadingDetector } from "../detector.ts";
import type { Finding } from "../finding.ts";

/** Names of people. A name alone is nobody's secret, so `lib/decide` says nothing of it. */
export const personName: ReadingDetector = {
  id: "person-name",
  type: "person_name",
  advice: "person_name",
  severity: "low",
  read: ({ names }) =>
    names
      .filter(({ certainty, isTreatedAsPerson }) => certainty !== "likely" || isTreatedAsPerson)
      .map(({ start, end, certainty, isOneWord }): Finding => ({
        detector: "person-name",
        type: "person_name",
        start,
        end,
        confidence: isOneWord ? "low" : certainty === "listed" ? "high" : "medium",
        severity: "low",
      })),
  references: [
    "https://www.ssa.gov/oact/babynames/",
    "https://www.census.gov/topics/population/genealogy/data/2010_surnames.html",
  ],
};
