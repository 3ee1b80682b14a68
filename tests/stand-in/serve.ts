// Starts the stand-in and its proxy by themselves, to look at the page with any browser: `node tests/stand-in/serve.ts`.
import { startClaudeProxy } from "./claude-proxy.ts";
import { startStandIn } from "./server.ts";

const standIn = await startStandIn();
const proxy = await startClaudeProxy({ standInPort: standIn.port });

console.log(`Stand-in for claude.ai: https://127.0.0.1:${String(standIn.port)}/new
As https://claude.ai, for instance in Chromium:
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --proxy-server=http://127.0.0.1:${String(proxy.port)} https://claude.ai/new
Ctrl+C ends both.`);
