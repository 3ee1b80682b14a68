export interface RecordedRequest {
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Read as UTF-8, whatever it is. */
  readonly body: string;
}

interface Waiting {
  readonly count: number;
  readonly resolve: (prompts: readonly string[]) => void;
  readonly reject: (reason: Error) => void;
}

/** `…/completion` and nothing longer: `retry_completion` and `completion_status` carry no text of the person. */
const completionPath = /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/completion$/u;

/** Whether a request sends a message; the path may carry a query string. */
export function isCompletion({ method, path }: RecordedRequest): boolean {
  return method === "POST" && completionPath.test(path.replace(/\?.*$/u, ""));
}

/** What arrived so far, and the tests that wait for more of it. */
export class Recording {
  #requests: RecordedRequest[] = [];
  #waiting: Waiting[] = [];

  add(request: RecordedRequest): void {
    this.#requests.push(request);
    const prompts = this.prompts();
    const ready = this.#waiting.filter(({ count }) => count <= prompts.length);
    this.#waiting = this.#waiting.filter(({ count }) => count > prompts.length);
    for (const { resolve } of ready) resolve(prompts);
  }

  requests(): readonly RecordedRequest[] {
    return [...this.#requests];
  }

  prompts(): readonly string[] {
    return this.#requests
      .filter(isCompletion)
      .map(({ body }) => (JSON.parse(body) as { prompt: string }).prompt);
  }

  waitForPrompts(count: number): Promise<readonly string[]> {
    const prompts = this.prompts();
    if (prompts.length >= count) return Promise.resolve(prompts);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ count, resolve, reject });
    });
  }

  reset(): void {
    this.#requests = [];
  }

  giveUpWaiting(): void {
    const found = this.prompts().length;
    for (const { count, reject } of this.#waiting) {
      reject(
        new Error(
          `The stand-in was closed after ${String(found)} of the ${String(count)} prompts waited for.`,
        ),
      );
    }
    this.#waiting = [];
  }
}
