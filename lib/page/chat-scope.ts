/**
 * Tells where one chat ends and the next begins, by the page's address: its path and query. A chat begins where a new
 * message would start one (`/new`, a project's page), takes on the first id that the address shows, and ends when
 * another id comes up or the person goes back to a start. Settings and other pages in between change nothing. An
 * incognito chat shows no id: it ends when the address is that of any other.
 */
export class ChatScope {
  #chat: string;

  constructor(address: string) {
    this.#chat = chatAt(address) ?? start;
  }

  /** Notes the page's present address; true when another chat than before begins there. */
  enters(address: string): boolean {
    const chat = chatAt(address);
    if (chat === undefined || chat === this.#chat) return false;
    const adoptsItsId = this.#chat === start;
    this.#chat = chat;
    return !adoptsItsId;
  }
}

/** Stands for a chat that has no id yet. */
const start = "start";
/** Stands for every incognito chat. */
const incognito = "incognito";

const startPage = /^\/(?:new|task\/new|code|(?:cowork\/)?project\/[^/]+)?$/;
const chatPage = /^\/(?:chat|code|cowork(?:\/agent\/session)?)\/([^/]+)$/;

/** Whether messages are written on the page at an address. */
export function isChatPage(pathname: string): boolean {
  return chatAt(pathname) !== undefined;
}

/** The chat that an address belongs to; undefined for pages that are no chat. */
function chatAt(address: string): string | undefined {
  const [pathname = "", query = ""] = address.split("?");
  const chat = startPage.test(pathname) ? start : chatPage.exec(pathname)?.[1];
  return chat !== undefined && query.includes(incognito) ? incognito : chat;
}
