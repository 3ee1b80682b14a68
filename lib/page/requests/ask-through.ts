import { type OutgoingRequest, refuse, seen, type Verdict } from "./verdict.ts";

/** Whether a request may leave the page. */
export type MayLeave = (path: string, body: string) => Promise<boolean>;

/**
 * So many turns without a sign, of so many milliseconds each, mean that nobody is there to ask: the request goes. In
 * turns, since a page that is busy keeps our world from its answer too, and one long timer would be due before it.
 */
const mostTurns = 5;
const turnMs = 50;

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

  port.onmessage = ({ data }: MessageEvent<Verdict>) => {
    unanswered = 0;
    waiting[data.id]?.(data.verdict);
  };

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
      let turns = 0;
      const takeTurn = (): void => {
        if (turns++ < mostTurns) {
          timer = setTimeout(takeTurn, turnMs);
          return;
        }
        unanswered++;
        settle(true);
      };
      let timer: ReturnType<typeof setTimeout> | undefined;
      takeTurn();
      waiting[id] = (verdict) => {
        if (verdict === seen) clearTimeout(timer);
        else settle(verdict !== refuse);
      };
      const request: OutgoingRequest = { id, path, body };
      postMessage(request);
    });
}
