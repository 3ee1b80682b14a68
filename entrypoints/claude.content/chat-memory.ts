import { Answers } from "../../lib/decide/answers.ts";
import { ChatScope } from "../../lib/page/chat-scope.ts";
import { Placeholders } from "../../lib/redact/placeholders.ts";

export interface Memory {
  readonly answers: Answers;
  readonly placeholders: Placeholders;
  /** Whether the person has paused checking in this chat. */
  isPaused: boolean;
}

/** What is remembered for as long as one chat lasts, in this tab's memory and nowhere else. */
export class ChatMemory {
  readonly #location: Location;
  readonly #scope: ChatScope;
  #memory: Memory = emptyMemory();

  constructor(location: Location) {
    this.#location = location;
    this.#scope = new ChatScope(addressOf(location));
  }

  ofThisChat(): Memory {
    if (this.#scope.enters(addressOf(this.#location))) this.#memory = emptyMemory();
    return this.#memory;
  }
}

function addressOf({ pathname, search }: Location): string {
  return pathname + search;
}

function emptyMemory(): Memory {
  return { answers: new Answers(), placeholders: new Placeholders(), isPaused: false };
}
