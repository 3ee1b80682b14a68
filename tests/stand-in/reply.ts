import { setTimeout as wait } from "node:timers/promises";

/** Slow enough to be seen streaming, fast enough for a test: some 60 words take about a second. */
const millisecondsPerWord = 15;

const text = `This answer comes from a page on your own machine that stands in for claude.ai. Nothing left it: the local server wrote down what the page sent, so that tests can compare it with what was typed.

You can go on writing as in any chat. Answers are always this one, word by word, with room for the stop button.`;

/** The answer's words with the white space that follows each, as the model's tokens carry theirs. */
const words = text.match(/\S+\s*/gu) ?? [];

/** The answer to every message, as server-sent events. It repeats nothing of what was sent. */
export async function* streamReply(signal: AbortSignal): AsyncGenerator<string> {
  yield formatEvent("message_start", {
    message: { type: "message", role: "assistant", content: [], model: "stand-in", stop_reason: null },
  });
  yield formatEvent("content_block_start", { index: 0, content_block: { type: "text", text: "" } });
  for (const word of words) {
    await wait(millisecondsPerWord, undefined, { signal });
    yield formatEvent("content_block_delta", { index: 0, delta: { type: "text_delta", text: word } });
  }
  yield formatEvent("content_block_stop", { index: 0 });
  yield formatEvent("message_delta", { delta: { stop_reason: "end_turn" } });
  yield formatEvent("message_stop", {});
}

function formatEvent(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
