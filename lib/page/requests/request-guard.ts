import { askThrough, type MayLeave } from "./ask-through.ts";
import { mayCarryText } from "./outgoing-texts.ts";

type Page = Window & typeof globalThis;

/**
 * Wraps the page's `fetch` and `XMLHttpRequest` so that a request with the person's text waits for our world's verdict.
 * Runs in the page's world: what it needs is taken now, before the page can replace it. It sends, changes and stores
 * nothing of its own; what it does not ask about is passed on at once and untouched.
 */
export function guardRequests(page: Page, port: MessagePort): void {
  const mayLeave = askThrough(page, port);
  const readBody = createBodyReader(page);
  guardFetch(page, mayLeave, readBody);
  guardXmlHttpRequest(page, mayLeave, readBody);
}

/** The text of a body that is given as text or bytes; undefined for forms with files, streams and none. */
type ReadBody = (body: unknown) => string | Promise<string> | undefined;

function createBodyReader({ Response, Blob, ArrayBuffer, Reflect }: Page): ReadBody {
  const { apply } = Reflect;
  const { text } = Response.prototype;
  const { isView } = ArrayBuffer;
  return (body) => {
    if (typeof body === "string") return body;
    const isBytes = body instanceof Blob || body instanceof ArrayBuffer || isView(body);
    return isBytes ? apply(text, new Response(body as BodyInit), []) : undefined;
  };
}

function guardFetch(page: Page, mayLeave: MayLeave, readBody: ReadBody): void {
  const { Request, DOMException } = page;
  const { apply } = page.Reflect;
  const { clone, text } = Request.prototype;

  /** A request that was given whole is read from a copy. */
  async function readRequest(
    input: RequestInfo | URL,
    init: RequestInit | undefined,
  ): Promise<string | undefined> {
    const body = init?.body ?? undefined;
    if (body !== undefined) return readBody(body);
    if (!(input instanceof Request) || input.bodyUsed) return undefined;
    return apply(text, apply(clone, input, []), []);
  }

  // A proxy keeps the function's name, length and source as the page knows them.
  page.fetch = new page.Proxy(page.fetch, {
    apply(nativeFetch, self, args: Parameters<typeof fetch>) {
      const send = (): Promise<Response> => apply(nativeFetch, self, args);
      const [input, init] = args;
      const request = input instanceof Request ? input : { method: "GET", url: String(input) };
      const path = guardedPath(page, init?.method ?? request.method, request.url);
      if (path === undefined) return send();
      return (async () => {
        const body = await readRequest(input, init);
        if (body !== undefined && !(await mayLeave(path, body))) {
          throw new DOMException("The request was not sent.", "AbortError");
        }
        return send();
      })();
    },
  });
}

function guardXmlHttpRequest(page: Page, mayLeave: MayLeave, readBody: ReadBody): void {
  const { Proxy, ProgressEvent } = page;
  const { apply } = page.Reflect;
  const { prototype } = page.XMLHttpRequest;
  const { dispatchEvent } = page.EventTarget.prototype;

  /** What each request was opened for, until it is sent or taken back. */
  const opened = new page.WeakMap<XMLHttpRequest, { readonly path: string }>();
  const remember = opened.set.bind(opened);
  const recall = opened.get.bind(opened);
  const forget = opened.delete.bind(opened);

  prototype.open = new Proxy(prototype.open, {
    apply(open, request: XMLHttpRequest, args: Parameters<typeof prototype.open>) {
      forget(request);
      const [method, address, isAsync] = args;
      const path = guardedPath(page, method, String(address));
      // A synchronous request cannot wait; Claude's page makes none.
      const canWait = args.length < 3 || isAsync;
      if (path !== undefined && canWait) remember(request, { path });
      apply(open, request, args);
    },
  });
  prototype.abort = new Proxy(prototype.abort, {
    apply(abort, request: XMLHttpRequest, args: []) {
      forget(request);
      apply(abort, request, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(send, request: XMLHttpRequest, args: Parameters<typeof prototype.send>) {
      const target = recall(request);
      const body = target && readBody(args[0]);
      if (target === undefined || body === undefined) {
        apply(send, request, args);
        return;
      }
      void (async () => {
        const mayPass = await mayLeave(target.path, await body);
        // Aborted or opened anew while we asked.
        if (recall(request) !== target) return;
        if (mayPass) apply(send, request, args);
        else
          for (const type of ["abort", "loadend"]) apply(dispatchEvent, request, [new ProgressEvent(type)]);
      })();
    },
  });
}

/** The path of a request to Claude's own server that can carry the person's text; undefined for all others. */
function guardedPath({ URL, location }: Page, method: string, address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && mayCarryText(method, pathname) ? pathname : undefined;
}
