import { defineContentScript } from "wxt/utils/define-content-script";
import { takePort } from "../lib/page/requests/private-channel.ts";
import { guardRequests } from "../lib/page/requests/request-guard.ts";

/** The layer under the page: what its scripts are about to send waits for a look. No detection happens here. */
export default defineContentScript({
  matches: ["https://claude.ai/*"],
  runAt: "document_start",
  allFrames: false,
  world: "MAIN",
  main() {
    takePort(window, (port) => guardRequests(window, port));
  },
});
