export interface ServerEvent {
  readonly type: string;
  readonly delta?: { readonly type: string; readonly text?: string };
}

/** Reads a stream of server-sent events as far as the stand-in's server writes them: one `data` line each. */
export async function* readServerEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let unread = "";
  for await (const chunk of readText(body)) {
    const events = (unread + chunk).split("\n\n");
    unread = events.pop() ?? "";
    for (const event of events) {
      yield JSON.parse(event.slice(event.indexOf("data: ") + "data: ".length)) as ServerEvent;
    }
  }
}

/** Streams can be iterated directly in Firefox and newer Chromium only. */
async function* readText(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
