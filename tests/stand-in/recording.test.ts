import { expect, it } from "vitest";
import { Recording } from "./recording.ts";
import type { RecordedRequest } from "./recording.ts";

const completion = "/api/organizations/o/chat_conversations/c/completion";

function request(path: string, body: object, method = "POST"): RecordedRequest {
  return { method, path, headers: {}, body: JSON.stringify(body) };
}

it("keeps every request in order, and knows which of them are messages", () => {
  const recording = new Recording();
  const requests = [
    request("/api/event_logging/batch", { prompt: "noise" }),
    request(completion, { prompt: "first" }),
    request(`${completion}?rendering=raw`, { prompt: "second" }),
    request(completion.replace("completion", "retry_completion"), { prompt: "" }),
    request(completion, {}, "GET"),
  ];
  for (const each of requests) recording.add(each);
  expect(recording.requests()).toEqual(requests);
  expect(recording.prompts()).toEqual(["first", "second"]);
});

it("lets a test wait for the prompts still to come", async () => {
  const recording = new Recording();
  const waiting = recording.waitForPrompts(2);
  recording.add(request(completion, { prompt: "first" }));
  recording.add(request(completion, { prompt: "second" }));
  expect(await waiting).toEqual(["first", "second"]);
  expect(await recording.waitForPrompts(1)).toEqual(["first", "second"]);
});

it("forgets on reset", () => {
  const recording = new Recording();
  recording.add(request(completion, { prompt: "first" }));
  recording.reset();
  expect(recording.requests()).toEqual([]);
  expect(recording.prompts()).toEqual([]);
});

it("tells a test that still waits when it closes", async () => {
  const recording = new Recording();
  const waiting = recording.waitForPrompts(1);
  recording.giveUpWaiting();
  await expect(waiting).rejects.toThrow("The stand-in was closed after 0 of the 1 prompts waited for.");
});
