// The only way out that a test's browser gets. It leads to the stand-in; whatever else the browser asks for is refused and
// written down, so a test can say what was asked for on the wire.
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface ClaudeProxy {
  readonly port: number;
  /** `host:port` of every refused request, in order. */
  refusedHosts(): readonly string[];
  close(): Promise<void>;
}

const claude = "claude.ai:443";

export async function startClaudeProxy(options: {
  standInPort: number;
  port?: number;
}): Promise<ClaudeProxy> {
  const refused: string[] = [];
  const tunnels = new Set<Duplex>();

  const server = createServer((request, response) => {
    const { host } = new URL(request.url ?? "", "http://unknown");
    refused.push(host.includes(":") ? host : `${host}:80`);
    response.writeHead(403).end();
  });

  // Browsers break connections off whenever they like: that ends both sides and is no error.
  server.on("connect", (request, browser: Duplex) => {
    const target = request.url ?? "";
    tunnels.add(browser);
    browser.on("close", () => tunnels.delete(browser));
    browser.on("error", () => browser.destroy());
    if (target !== claude) {
      refused.push(target);
      browser.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const standIn = connect(options.standInPort, "127.0.0.1", () => {
      browser.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      browser.pipe(standIn).pipe(browser);
    });
    standIn.on("error", () => browser.destroy());
    standIn.on("close", () => browser.destroy());
    browser.on("close", () => standIn.destroy());
  });

  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    refusedHosts: () => [...refused],
    close: async () => {
      server.close();
      server.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await once(server, "close");
    },
  };
}
