import { expect, it } from "vitest";
import { readServerEvents } from "./server-events.ts";

it("reads events however the network has cut them", async () => {
  const bytes = new TextEncoder().encode(
    'event: message_start\ndata: {"type":"message_start"}\n\n' +
      'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"grün\\n"}}\n\n',
  );
  const cuts: object[][] = [];
  for (const size of [1, 7, bytes.length]) {
    const events: object[] = [];
    for await (const event of readServerEvents(cutIntoPieces(bytes, size))) events.push(event);
    cuts.push(events);
  }
  const whole = [
    { type: "message_start" },
    { type: "content_block_delta", delta: { type: "text_delta", text: "grün\n" } },
  ];
  expect(cuts).toEqual([whole, whole, whole]);
});

function cutIntoPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}
