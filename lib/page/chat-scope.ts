/**
 * Tells where one chat ends and the next begins, by the page's address. A chat begins where a new message would start
 * one (`/new`, a project's page), takes on the first id that the address shows, and ends when another id comes up or
 * the person goes back to a start. Settings and other pages in between change nothing.
 */
export class ChatScope {
  #chat: string;

  constructor(pathname: string) {
    this.#chat = chatAt(pathname) ?? start;
  }

  /** Notes the page's present address; true when another chat than before begins there. */
  enters(pathname: string): boolean {
    const chat = chatAt(pathname);
    if (chat === undefined || chat === this.#chat) return false;
    const adoptsItsId = this.#chat === start;
    this.#chat = chat;
    return !adoptsItsId;
  }
}

/** Stands for a chat that has no id yet. */
const start = "start";

const startPage = /^\/(?:new|task\/new|code|(?:cowork\/)?project\/[^/]+)?$/;
const chatPage = /^\/(?:chat|code|cowork(?:\/agent\/session)?)\/([^/]+)$/;

/** Whether messages are written on the page at an address. */
export function isChatPage(pathname: string): boolean {
  return chatAt(pathname) !== undefined;
}

/** The chat that an address belongs to; undefined for pages that are no chat. */
function chatAt(pathname: string): string | undefined {
  if (startPage.test(pathname)) return start;
  return chatPage.exec(pathname)?.[1];
}
