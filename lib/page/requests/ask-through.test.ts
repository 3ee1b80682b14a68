import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askThrough } from "./ask-through.ts";
import { type OutgoingRequest, pass, refuse, seen, type Verdict } from "./verdict.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Answers = readonly Verdict["verdict"][];

/** A port whose other end gives each request these answers at once, and notes what it was asked. */
function makePort(answers: Answers): { port: MessagePort; asked: OutgoingRequest[] } {
  const asked: OutgoingRequest[] = [];
  const port = {
    onmessage: (event: { data: Verdict }): unknown => event,
    postMessage: (request: OutgoingRequest): void => {
      asked.push(request);
      for (const verdict of answers) port.onmessage({ data: { id: request.id, verdict } });
    },
  };
  return { port: port as unknown as MessagePort, asked };
}

it.each<{ answers: Answers; mayLeave: boolean }>([
  { answers: [seen, pass], mayLeave: true },
  { answers: [seen, refuse], mayLeave: false },
])("does what our world says: $answers", async ({ answers, mayLeave }) => {
  const { port, asked } = makePort(answers);
  expect(await askThrough(globalThis, port)("/path", "body")).toBe(mayLeave);
  expect(asked).toEqual([{ id: 1, path: "/path", body: "body" }]);
});

it("waits for a person as long as they take", async () => {
  const { port } = makePort([seen]);
  const settled = vi.fn();
  void askThrough(globalThis, port)("/path", "body").then(settled);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(settled).not.toHaveBeenCalled();
});

it("lets requests go when nobody is there, and soon without asking", async () => {
  const { port, asked } = makePort([]);
  const mayLeave = askThrough(globalThis, port);
  for (const body of ["1", "2", "3"]) {
    const answer = mayLeave("/path", body);
    await vi.advanceTimersByTimeAsync(250);
    expect(await answer).toBe(true);
  }
  // Time stands still from here on.
  expect(await mayLeave("/path", "4")).toBe(true);
  expect(asked.map(({ body }) => body)).toEqual(["1", "2", "3"]);
});

it("asks through a page that is busy for longer than it waits", async () => {
  vi.useRealTimers();
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = ({ data: { id } }: MessageEvent<OutgoingRequest>) => {
    port2.postMessage({ id, verdict: seen } satisfies Verdict);
    port2.postMessage({ id, verdict: refuse } satisfies Verdict);
  };
  const mayLeave = askThrough(globalThis, port1)("/path", "body");
  const start = performance.now();
  while (performance.now() - start < 600);
  expect(await mayLeave).toBe(false);
  port1.close();
});

it("goes on asking when an answer comes late", async () => {
  const { port, asked } = makePort([]);
  const mayLeave = askThrough(globalThis, port);
  for (const body of ["1", "2", "3", "4"]) {
    void mayLeave("/path", body);
    await vi.advanceTimersByTimeAsync(250);
    port.onmessage?.({ data: { id: 1, verdict: seen } } as MessageEvent<Verdict>);
  }
  expect(asked.map(({ body }) => body)).toEqual(["1", "2", "3", "4"]);
});
