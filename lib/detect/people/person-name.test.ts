import { describe, expect, it } from "vitest";
import { decide } from "../../decide/decide.ts";
import { scan } from "../scan.ts";

function namesIn(text: string): string[] {
  return scan(text)
    .filter(({ type }) => type === "person_name")
    .map(({ start, end }) => text.slice(start, end));
}

describe("finds the name in", () => {
  const cases: (readonly [string, readonly string[]])[] = [
    ["Invite Priya Raman on Monday", ["Priya Raman"]],
    ["Dear Mrs Okonjo-Vail,", ["Okonjo-Vail"]],
    ["Herr Zwickelhuber kommt morgen", ["Zwickelhuber"]],
    ["my client Qwillan will call", ["Qwillan"]],
    ["Regards,\nTom Becker", ["Tom Becker"]],
    ["John F. Carruthers and Mary O'Brien", ["John F. Carruthers", "Mary O'Brien"]],
    ["Ludwig von Hohenfels wrote", ["Ludwig von Hohenfels"]],
    ["my client john smithers is late", ["john smithers"]],
    ["Marie DUPRÉ, née 1970", ["Marie DUPRÉ"]],
    ["Patient: Vornholt", ["Vornholt"]],
    ["What is your last name? Vornholt", ["Vornholt"]],
    ["Qwillan shouted at the driver", ["Qwillan"]],
    ["Qwillan, can I please speak to your boss?", ["Qwillan"]],
    ["Why is Qwillan so late?", ["Qwillan"]],
    ["the Qwillan family moved", ["Qwillan"]],
    ["3 guests: Olga, Qwillan and Johnson", ["Olga", "Qwillan", "Johnson"]],
    ["Unlike the Sigmundsson novel", ["Sigmundsson"]],
    ["Come here, Mark!", ["Mark"]],
    ["J. D. Vornholt called", ["J. D. Vornholt"]],
    ["Present: H. Becker, D. Vornholt", ["H. Becker", "D. Vornholt"]],
    ["Bo-ram Qwillan and Mei-ling Tsai", ["Bo-ram Qwillan", "Mei-ling Tsai"]],
    ["Guests: Vornholt, Greta; Becker, Tom", ["Vornholt, Greta", "Becker, Tom"]],
    ["Estimado Sr. Qwillan: adjunto", ["Qwillan"]],
    ["From: Ruprecht Vornholt\nTo: Elke Qwillan", ["Ruprecht Vornholt", "Elke Qwillan"]],
    ["Olga Qwillan-Thibodeaux and Hamza El Amrani", ["Olga Qwillan-Thibodeaux", "Hamza El Amrani"]],
    ["hr. vornholt kommt morgen", ["vornholt"]],
    ["chloe johnson and mr. qwillan were late", ["chloe johnson", "qwillan"]],
  ];
  it.each(cases)("%j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("finds no name in", () => {
  it.each([
    "Project Management in New York",
    "Use JavaScript and API_KEY in May",
    "I will mark the rose in april",
    "Alzheimer's disease, Down syndrome, Bayes' theorem",
    "Johns Hopkins Hospital, Victoria Street",
    "Microsoft and Activision Blizzard",
    "May I ask? Can I go?",
    "the Johnson, Baker and Rodriguez office, and Johnson-Rodriguez",
    "on the corner of Johnson and 85 Oak Street",
    "Barton-upon-Humber",
    "Our ABN is short",
    "She grew up in Rodriguez, near San Pedro",
    "the train was late and the driver said sorry",
    "Our new driver and our night nurse. Welcome them both",
    "St. Patrick's Day in El Salvador and Los Angeles",
    "Hurricane Katrina, my cat Bruno and die Linsen",
  ])("%j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it("is no reason to stop anybody", () => {
  expect(decide(scan("Invite Priya Raman on Monday"))).toEqual({ kind: "clear" });
});
