import { type OutgoingRequest, refuse, seen, type Verdict } from "./verdict.ts";

/** Whether a request may leave the page. */
export type MayLeave = (path: string, body: string) => Promise<boolean>;

/** So many milliseconds without a sign mean that nobody is there to ask: the request goes. */
const acknowledgementMs = 250;

/**
 * After so many requests in a row without a sign nobody is asked any more. Firefox ends our world's script when the
 * extension is updated and starts the new one beside it, but what stands in the page's world stays: without an end to
 * it, each update would make each request wait longer.
 */
const mostUnanswered = 3;

/**
 * Asks our world, one message a request. Yes when nobody answers: a page is never blocked because we are gone.
 * @param page where the functions come from that no script of the page has replaced yet
 */
export function askThrough(
  { Promise, Reflect, setTimeout, clearTimeout }: typeof globalThis,
  port: MessagePort,
): MayLeave {
  const postMessage = port.postMessage.bind(port);
  const { deleteProperty } = Reflect;
  // Without a prototype, so that nothing of the page's can stand in for an entry.
  const waiting = Object.create(null) as Record<number, ((verdict: Verdict["verdict"]) => void) | undefined>;
  let lastId = 0;
  let unanswered = 0;

  port.onmessage = ({ data }: MessageEvent<Verdict>) => waiting[data.id]?.(data.verdict);

  return (path, body) =>
    new Promise((resolve) => {
      if (unanswered >= mostUnanswered) {
        resolve(true);
        return;
      }
      const id = ++lastId;
      const settle = (mayPass: boolean): void => {
        clearTimeout(timer);
        deleteProperty(waiting, id);
        resolve(mayPass);
      };
      const timer = setTimeout(() => {
        unanswered++;
        settle(true);
      }, acknowledgementMs);
      waiting[id] = (verdict) => {
        unanswered = 0;
        if (verdict === seen) clearTimeout(timer);
        else settle(verdict !== refuse);
      };
      const request: OutgoingRequest = { id, path, body };
      postMessage(request);
    });
}
