import { expect, it } from "vitest";
import { ChatScope } from "./chat-scope.ts";

/** Where a new chat begins, for a walk through addresses. */
function beginnings(...[first = "/", ...rest]: string[]): string[] {
  const scope = new ChatScope(first);
  return rest.filter((address) => scope.enters(address));
}

it("takes on the first id after /new", () => {
  expect(beginnings("/new", "/chat/aaaa-1111", "/chat/aaaa-1111")).toEqual([]);
});

it("takes on the id of a chat that a project's page starts", () => {
  expect(beginnings("/project/pppp-1", "/chat/aaaa-1111")).toEqual([]);
  expect(beginnings("/cowork/project/pppp-1", "/cowork/cse_1")).toEqual([]);
});

it("takes on a Claude Code session's id", () => {
  expect(beginnings("/code", "/code/session_01")).toEqual([]);
});

it("ends when another chat opens", () => {
  expect(beginnings("/chat/aaaa-1111", "/chat/bbbb-2222")).toEqual(["/chat/bbbb-2222"]);
});

it("ends when the person starts anew", () => {
  expect(beginnings("/chat/aaaa-1111", "/new", "/chat/bbbb-2222")).toEqual(["/new"]);
  expect(beginnings("/chat/aaaa-1111", "/")).toEqual(["/"]);
});

it("is not ended by a look at the settings or the list of chats", () => {
  expect(beginnings("/chat/aaaa-1111", "/settings/general", "/recents", "/chat/aaaa-1111")).toEqual([]);
});

it("ends with an incognito chat, whose address stays", () => {
  expect(beginnings("/new?incognito", "/new?incognito&q=hi", "/new", "/chat/aaaa-1111")).toEqual(["/new"]);
  expect(beginnings("/new?incognito", "/chat/aaaa-1111")).toEqual(["/chat/aaaa-1111"]);
  expect(beginnings("/chat/aaaa-1111", "/new?incognito")).toEqual(["/new?incognito"]);
});
