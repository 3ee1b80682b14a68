/**
 * A message port between the page's world and ours that no page script has a hand on. Both ends run at
 * `document_start`, before any script of the page, in either order: whoever comes second completes the handover within
 * one synchronous event, and no listener is left for the page to find.
 */

const offerEvent = "quiet-port";
const requestEvent = "quiet-port-please";

/** Our world's end: offers a port now, and once more when the page's end asks. */
export function offerPort(window: Window): MessagePort {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const offer = (): void => {
    window.dispatchEvent(new MessageEvent(offerEvent, { ports: [theirs] }));
  };
  const withdraw = new AbortController();
  ours.addEventListener("message", () => withdraw.abort(), { once: true });
  // From then on scripts of the page could ask.
  window.document.addEventListener("readystatechange", () => withdraw.abort(), { once: true });
  window.addEventListener(requestEvent, offer, { signal: withdraw.signal });
  offer();
  ours.start();
  return ours;
}

/** The page's end: takes the port that is offered, and says so. `onPort` runs synchronously, or never. */
export function takePort(window: Window, onPort: (port: MessagePort) => void): void {
  const take = (event: Event): void => {
    const [port] = (event as MessageEvent).ports;
    if (port === undefined) return;
    window.removeEventListener(offerEvent, take);
    port.postMessage("taken");
    onPort(port);
  };
  window.addEventListener(offerEvent, take);
  window.dispatchEvent(new Event(requestEvent));
}
