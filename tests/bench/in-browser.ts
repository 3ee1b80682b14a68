import { join } from "node:path";
import { extensionIdOf, launchChromium } from "../e2e/drivers/chromium.ts";
import { startClaudeProxy } from "../stand-in/claude-proxy.ts";
import { startStandIn } from "../stand-in/server.ts";
import { benchStart, type StartFigures } from "./start.ts";
import { benchTyping, type TypingFigures } from "./typing.ts";

const extensionFolder = join(import.meta.dirname, "../../.output/chrome-mv3");

/** Measures the built extension in a Chromium of its own, with the stand-in as Claude's page. */
export async function benchInBrowser(): Promise<{ start: StartFigures; typing: TypingFigures }> {
  const standIn = await startStandIn();
  const proxy = await startClaudeProxy({ standInPort: standIn.port });
  const chromium = await launchChromium({ extensionFolder, proxyPort: proxy.port });
  const start = await benchStart(chromium.context, extensionIdOf(chromium.folder ?? ""));
  const typing = await benchTyping(chromium.context);
  await chromium.close();
  await proxy.close();
  await standIn.close();
  return { start, typing };
}

if (import.meta.main) console.log(JSON.stringify(await benchInBrowser(), null, 2));
