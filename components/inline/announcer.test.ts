import { expect, it } from "vitest";
import { Announcer, type Clock } from "./announcer.ts";

/** A clock that stands still until it is moved on. */
class TestClock implements Clock {
  #now = 0;
  #timers: { at: number; call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  moveTo(now: number): void {
    this.#now = now;
    const due = this.#timers.filter(({ at }) => at <= now);
    this.#timers = this.#timers.filter(({ at }) => at > now);
    for (const { call } of due) call();
  }
}

function start(): { clock: TestClock; said: string[]; announcer: Announcer } {
  const clock = new TestClock();
  const said: string[] = [];
  return { clock, said, announcer: new Announcer((sentence) => said.push(sentence), clock) };
}

it("says the first sentence at once", () => {
  const { said, announcer } = start();
  announcer.announce("1 find");
  expect(said).toEqual(["1 find"]);
});

it("says nothing again that was said last", () => {
  const { clock, said, announcer } = start();
  announcer.announce("1 find");
  clock.moveTo(10_000);
  announcer.announce("1 find");
  expect(said).toEqual(["1 find"]);
});

it("waits three seconds after the last sentence, then says the newest only", () => {
  const { clock, said, announcer } = start();
  announcer.announce("1 find");
  clock.moveTo(1000);
  announcer.announce("2 finds");
  clock.moveTo(2000);
  announcer.announce("3 finds");
  clock.moveTo(2999);
  expect(said).toEqual(["1 find"]);
  clock.moveTo(3000);
  expect(said).toEqual(["1 find", "3 finds"]);
});

it("says nothing when all is as before by the time it would be polite", () => {
  const { clock, said, announcer } = start();
  announcer.announce("1 find");
  announcer.announce("2 finds");
  announcer.announce("1 find");
  clock.moveTo(5000);
  expect(said).toEqual(["1 find"]);
});

it("says after a reset what it said before, and not what waited", () => {
  const { clock, said, announcer } = start();
  announcer.announce("1 find");
  announcer.announce("2 finds");
  announcer.reset();
  clock.moveTo(5000);
  announcer.announce("1 find");
  expect(said).toEqual(["1 find", "1 find"]);
});
