import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startClaudeProxy } from "./claude-proxy.ts";
import type { ClaudeProxy } from "./claude-proxy.ts";

/** Stands for the stand-in: repeats what gets through. */
const echo = createServer((socket) => socket.pipe(socket).on("error", () => socket.destroy()));
let proxy: ClaudeProxy;

beforeEach(async () => {
  echo.listen(0, "127.0.0.1");
  await once(echo, "listening");
  proxy = await startClaudeProxy({ standInPort: (echo.address() as AddressInfo).port });
});

afterEach(async () => {
  await proxy.close();
  echo.close();
});

async function askForTunnel(target: string): Promise<{ status: number | undefined; socket: Socket }> {
  const asked = request({ port: proxy.port, host: "127.0.0.1", method: "CONNECT", path: target }).end();
  const [response, socket] = (await once(asked, "connect")) as [IncomingMessage, Socket];
  return { status: response.statusCode, socket };
}

it("leads claude.ai:443 to the stand-in", async () => {
  const { status, socket } = await askForTunnel("claude.ai:443");
  socket.write("hello");
  const [data] = (await once(socket, "data")) as [Buffer];
  expect([status, data.toString()]).toEqual([200, "hello"]);
  expect(proxy.refusedHosts()).toEqual([]);
});

it("refuses and notes every other tunnel", async () => {
  const targets = ["example.com:443", "a.claude.ai:443", "claude.ai:80", "claude.ai.example.com:443"];
  const statuses: (number | undefined)[] = [];
  for (const target of targets) statuses.push((await askForTunnel(target)).status);
  expect(statuses).toEqual([403, 403, 403, 403]);
  expect(proxy.refusedHosts()).toEqual(targets);
});

it("refuses and notes plain HTTP, with the port it would have used", async () => {
  const statuses: (number | undefined)[] = [];
  for (const path of ["http://example.com/a", "http://claude.ai/", "http://example.com:8080/"]) {
    const asked = request({ port: proxy.port, host: "127.0.0.1", path, agent: false }).end();
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    statuses.push(response.resume().statusCode);
  }
  expect(statuses).toEqual([403, 403, 403]);
  expect(proxy.refusedHosts()).toEqual(["example.com:80", "claude.ai:80", "example.com:8080"]);
});

it("survives a browser that breaks off", async () => {
  const { socket } = await askForTunnel("claude.ai:443");
  socket.resetAndDestroy();
  connect(proxy.port, "127.0.0.1").resetAndDestroy();
  expect((await askForTunnel("claude.ai:443")).status).toBe(200);
});
