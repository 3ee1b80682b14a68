import { type OutgoingRequest, pass, refuse, seen, type Verdict } from "./verdict.ts";

/** Answers, in our world, what the page's world asks through `port`. What goes wrong here lets the request go. */
export function answerRequests(
  port: MessagePort,
  mayLeave: (request: OutgoingRequest) => boolean | Promise<boolean>,
): void {
  const answer = (id: number, verdict: Verdict["verdict"]): void => {
    port.postMessage({ id, verdict } satisfies Verdict);
  };
  port.addEventListener("message", ({ data }: MessageEvent<OutgoingRequest | "taken">) => {
    if (data === "taken") return;
    answer(data.id, seen);
    void Promise.resolve(data)
      .then(mayLeave)
      .then(
        (mayPass) => answer(data.id, mayPass ? pass : refuse),
        () => answer(data.id, pass),
      );
  });
}
