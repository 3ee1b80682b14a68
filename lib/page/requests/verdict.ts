/** What the page's world asks of ours: may this leave? */
export interface OutgoingRequest {
  readonly id: number;
  /** The address's path, without origin and query. */
  readonly path: string;
  readonly body: string;
}

/** `seen` comes at once, so that the request waits on; then the answer. */
export interface Verdict {
  readonly id: number;
  readonly verdict: typeof seen | typeof pass | typeof refuse;
}

// Numbers, compared strictly: nothing that a page puts on a prototype can pass for one.
export const seen = 0;
export const pass = 1;
export const refuse = 2;
