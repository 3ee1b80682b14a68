// How a request leaves the page. All of these are ways in which pages call the network, so a guard below the page has to know them.
import { variants } from "./page-variants.ts";

/** A reference kept from before anything else could wrap it, as some libraries keep one. */
const capturedFetch = fetch;

export function sendRequest(path: string, init: RequestInit): Promise<Response> {
  switch (variants.fetch) {
    case "string":
      return fetch(path, init);
    case "url":
      return fetch(new URL(path, location.href), init);
    case "request":
      return fetch(new Request(path, init));
    case "captured":
      return capturedFetch(path, init);
    case "blob":
      return fetch(path, { ...init, body: new Blob([init.body as string], { type: "application/json" }) });
    case "xhr":
      return sendByXhr(path, init);
    case "xhr-bytes":
      return sendByXhr(path, { ...init, body: new TextEncoder().encode(init.body as string) });
  }
}

/** The answer comes in one piece: an XHR has no stream to read from. */
function sendByXhr(path: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(init.method ?? "GET", path);
    new Headers(init.headers).forEach((value, name) => {
      xhr.setRequestHeader(name, value);
    });
    xhr.onload = () => {
      resolve(new Response(xhr.responseText, { status: xhr.status }));
    };
    xhr.onerror = () => {
      reject(new TypeError("The request failed."));
    };
    xhr.onabort = () => {
      reject(new DOMException("The request was aborted.", "AbortError"));
    };
    init.signal?.addEventListener("abort", () => {
      xhr.abort();
    });
    xhr.send(init.body as XMLHttpRequestBodyInit | null);
  });
}
