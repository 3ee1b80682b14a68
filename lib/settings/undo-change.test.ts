import { expect, it } from "vitest";
import { defaultSettings, type Settings } from "./settings.ts";
import { undoChange } from "./undo-change.ts";

const bluebird = { term: "Bluebird", action: "notice" } as const;
const falcon = { term: "Falcon", action: "notice" } as const;
const heron = { term: "Heron", action: "notice" } as const;
const terms = (...ownTerms: Settings["ownTerms"]): Settings => ({ ...defaultSettings, ownTerms });
const mail = { type: "email", value: "me@example.org" };

it("brings back what a change took away", () => {
  const before: Settings = { ...terms(bluebird, falcon), plan: "pro", calledWrong: { phone: 2 } };
  expect(undoChange(before, defaultSettings, defaultSettings)).toEqual(before);
});

it("leaves alone what was changed elsewhere meanwhile", () => {
  const before = terms(bluebird, falcon);
  const after = terms(falcon);
  const elsewhere: Partial<Settings> = { pausedUntil: "resumed", plan: "max", allowlist: [mail] };
  expect(undoChange(before, after, { ...after, ...elsewhere })).toEqual({ ...before, ...elsewhere });
});

it("keeps what the same list was given or lost since", () => {
  const held = { ...falcon, action: "hold" } as const;
  const undone = undoChange(terms(bluebird, falcon), terms(falcon), terms(held, heron));
  expect(undone.ownTerms).toEqual([bluebird, held, heron]);
});

it("takes out again what a change put in, and nothing else", () => {
  const undone = undoChange(terms(bluebird), terms(bluebird, falcon), terms(bluebird, falcon, heron));
  expect(undone.ownTerms).toEqual([bluebird, heron]);
});

it("takes back single choices", () => {
  const choosing = (byDetector: Settings["choices"]["byDetector"]): Settings => ({
    ...defaultSettings,
    choices: { ...defaultSettings.choices, byDetector },
  });
  const undone = undoChange(choosing({ phone: "hold" }), choosing({}), choosing({ email: "hold" }));
  expect(undone).toEqual(choosing({ phone: "hold", email: "hold" }));
});
