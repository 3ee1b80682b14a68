import { describe, expect, it } from "vitest";
import { type Health, healthAt, noObservations, observe, type Observation } from "./health.ts";

const path = "/new";
const loaded: Observation = { kind: "loaded", at: 1000 };
const decided = (at: number): Observation => ({ kind: "decided", at });
const messageLeft = (at: number): Observation => ({ kind: "message-left", at });
const sawBox = (at: number, tier = 1): Observation => ({ kind: "looked", at, path, isSignedIn: true, tier });
const sawNothing = (
  at: number,
  elsewhere: Partial<{ path: string; isSignedIn: boolean }> = {},
): Observation => ({
  kind: "looked",
  at,
  path,
  isSignedIn: true,
  tier: 0,
  ...elsewhere,
});

const watching: Health = { state: "watching", tier: 1 };
const searching: Health = { state: "searching", tier: 0 };
const lost: Health = { state: "lost", tier: 0 };

function healthAfter(now: number, seen: readonly Observation[]): Health {
  return healthAt(now, seen.reduce(observe, noObservations(path)));
}

describe("healthAt", () => {
  const cases: [name: string, now: number, seen: Observation[], health: Health][] = [
    ["nothing seen yet", 0, [], searching],
    ["loading for long, without a box", 60_000, [sawNothing(50_000)], searching],
    ["a box, even before the page is loaded", 10, [sawBox(10)], watching],
    ["a box found by the third way", 2000, [loaded, sawBox(2000, 3)], { state: "watching", tier: 3 }],
    ["no box just before the patience ends", 5999, [loaded, sawNothing(2000)], searching],
    ["no box when the patience ends", 6000, [loaded, sawNothing(2000)], lost],
    ["no box, and nobody is signed in", 9000, [loaded, sawNothing(8000, { isSignedIn: false })], searching],
    ["the box appears late", 9000, [loaded, sawNothing(8000), sawBox(9000)], watching],
    ["the box disappears", 9000, [loaded, sawBox(2000), sawNothing(9000)], lost],
    [
      "no box just after the address changed",
      12_999,
      [loaded, sawBox(2000), sawNothing(8000, { path: "/chat/a" })],
      searching,
    ],
    [
      "no box long after the address changed",
      13_000,
      [loaded, sawBox(2000), sawNothing(8000, { path: "/chat/a" })],
      lost,
    ],
    [
      "a message that was looked at",
      9000,
      [loaded, sawBox(2000), decided(6000), messageLeft(8000)],
      watching,
    ],
    [
      "a message that nobody looked at",
      9000,
      [loaded, sawBox(2000), messageLeft(8000)],
      { state: "lost", tier: 1 },
    ],
    [
      "a message long after the last that was looked at",
      9000,
      [loaded, sawBox(2000), decided(5999), messageLeft(8000)],
      { state: "lost", tier: 1 },
    ],
    [
      "messages are looked at again",
      9000,
      [loaded, sawBox(2000), messageLeft(8000), decided(8500), messageLeft(8600)],
      watching,
    ],
  ];
  it.each(cases)("%s", (_, now, seen, health) => {
    expect(healthAfter(now, seen)).toEqual(health);
  });

  it.each([
    "/settings/general",
    "/settings/data-privacy-controls",
    "/admin-settings/members",
    "/recents",
    "/projects",
    "/artifacts",
    "/artifacts/my",
    "/customize/skills",
    "/customize/connectors",
    "/share/0a0a0a0a-1111-4222-8333-444444444444",
    "/public/artifacts/0a0a0a0a-1111-4222-8333-444444444444",
    "/login",
    "/logout",
    "/onboarding",
    "/upgrade",
    "/download",
    "/organizations/join",
    "/oauth/authorize",
    "/magic-link",
    "/chat/0a0a0a0a-1111-4222-8333-444444444444/share",
  ])("is never lost on %s", (elsewhere) => {
    const seen = [loaded, sawNothing(2000, { path: elsewhere }), messageLeft(8000)];
    expect(healthAfter(60_000, seen)).toEqual(searching);
  });

  it.each([
    "/",
    "/new",
    "/chat/a",
    "/project/a",
    "/cowork/project/a",
    "/task/new",
    "/cowork/a",
    "/code",
    "/code/a",
  ])("is lost on %s without a box", (chat) => {
    expect(healthAfter(60_000, [loaded, sawNothing(2000, { path: chat })])).toEqual(lost);
  });
});
