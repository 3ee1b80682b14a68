// The server that is https://claude.ai for a test's browser: it serves the app, answers its API and records every request.
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { generate } from "selfsigned";
import { readVariants } from "./app/variants.ts";
import { buildApp } from "./build-app.ts";
import type { BuiltApp } from "./build-app.ts";
import { makeContentSecurityPolicy, renderPageHtml } from "./page-html.ts";
import { isCompletion, Recording } from "./recording.ts";
import type { RecordedRequest } from "./recording.ts";
import { streamReply } from "./reply.ts";

export type { RecordedRequest } from "./recording.ts";

export interface StandIn {
  /** HTTPS on 127.0.0.1. */
  readonly port: number;
  /** Every request so far, in the order in which they were complete. */
  requests(): readonly RecordedRequest[];
  /** `prompt` of every message sent so far, in order. */
  prompts(): readonly string[];
  /** Resolves with the prompts as soon as there are so many of them. */
  waitForPrompts(count: number): Promise<readonly string[]>;
  /** Forgets what was recorded. */
  reset(): void;
  close(): Promise<void>;
}

export async function startStandIn(options: { port?: number } = {}): Promise<StandIn> {
  const [app, certificate] = await Promise.all([buildApp(), makeCertificate()]);
  const recording = new Recording();

  const server = createServer(certificate, (request, response) => {
    void readRequest(request).then((recorded) => {
      if (recorded === undefined) return;
      recording.add(recorded);
      return answer(recorded, response, app);
    });
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    requests: () => recording.requests(),
    prompts: () => recording.prompts(),
    waitForPrompts: (count) => recording.waitForPrompts(count),
    reset: () => {
      recording.reset();
    },
    close: async () => {
      recording.giveUpWaiting();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "claude.ai" }], {
    keyType: "ec",
    algorithm: "sha256",
  });
  return { key: made.private, cert: made.cert };
}

/** The whole request, or nothing when the browser broke it off half way. */
async function readRequest(request: IncomingMessage): Promise<RecordedRequest | undefined> {
  try {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    return {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: Object.fromEntries(headers),
      body: await text(request),
    };
  } catch {
    return undefined;
  }
}

async function answer(request: RecordedRequest, response: ServerResponse, app: BuiltApp): Promise<void> {
  const url = new URL(request.path, "https://claude.ai");
  if (isCompletion(request) || url.pathname.endsWith("/retry_completion")) await sendReply(response);
  else if (url.pathname === "/assets/app.js") send(response, "text/javascript", app.script);
  else if (url.pathname === "/assets/app.css") send(response, "text/css", app.style);
  else if (request.method === "GET" && !url.pathname.startsWith("/api/")) sendPage(response, url);
  else send(response, "application/json", JSON.stringify(answerApi(url.pathname)));
}

async function sendReply(response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => {
    gone.abort();
  });
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  try {
    for await (const event of streamReply(gone.signal)) response.write(event);
    response.end();
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

function sendPage(response: ServerResponse, url: URL): void {
  const nonce = randomBytes(16).toString("base64");
  const variants = readVariants(url.searchParams);
  if (variants instanceof Error) {
    send(response, "text/plain", variants.message, 400);
    return;
  }
  response.setHeader("content-security-policy", makeContentSecurityPolicy(variants.csp, nonce));
  send(response, "text/html", renderPageHtml(variants, nonce));
}

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  response.end(body);
}

/** What the app needs to go on; it asks for nothing else. */
function answerApi(path: string): object {
  if (path.endsWith("/upload-file")) return { success: true, file_uuid: randomUUID() };
  if (path.endsWith("/convert_document")) return { extracted_content: "Text of the document." };
  if (path.endsWith("/title")) return { title: "Stand-in chat" };
  return {};
}
