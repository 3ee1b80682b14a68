import { describe, expect, it } from "vitest";
import { mayCarryText, outgoingTexts } from "./outgoing-texts.ts";

const organization = "/api/organizations/00000000-0000-4000-8000-00000000000a";
const chat = `${organization}/chat_conversations/00000000-0000-4000-8000-00000000000b`;

describe("outgoingTexts", () => {
  /** The message is what the page has emptied an input box for. */
  const cases: [name: string, path: string, body: unknown, texts: string[], message?: string][] = [
    [
      "a message with pasted text and a style",
      `${chat}/completion`,
      {
        prompt: "my words",
        attachments: [{ file_name: "a", extracted_content: "pasted" }],
        personalized_styles: [{ name: "b", prompt: "style" }],
        timezone: "Europe/Berlin",
      },
      ["my words", "pasted", "style"],
      "my words",
    ],
    ["a message without text", `${chat}/completion`, { prompt: "", attachments: [] }, [""], ""],
    [
      "an artifact's messages, as string and as parts",
      `${organization}/proxy/v1/messages`,
      { messages: [{ role: "user", content: "one" }, { content: [{ type: "text", text: "two" }] }] },
      ["one", "text", "two"],
    ],
    ["a Claude Code event", "/v1/sessions/s1/events", { events: [{ data: { text: "run" } }] }, ["run"]],
    ["a project's text", `${organization}/projects/p1/docs`, { file_name: "n", content: "c" }, ["n", "c"]],
    ["a project's instructions", `${organization}/projects/p1`, { prompt_template: "i" }, ["i"]],
    ["preferences", "/api/account_profile", { conversation_preferences: "short", x: "y" }, ["short"]],
    ["a style", `${organization}/styles/create`, { prompt: "warm" }, ["warm"]],
    ["feedback", `${chat}/chat_messages/m1/chat_feedback`, { reason: "wrong" }, ["wrong"]],
  ];
  it.each(cases)("%s", (_, path, body, texts, message) => {
    expect(outgoingTexts(path, JSON.stringify(body))).toEqual({ texts, isOwnWords: true, message });
  });

  it("reads every string of a request that it does not know", () => {
    expect(outgoingTexts("/api/something_new", '{"a":["x",{"b":"y"}],"c":1}')).toEqual({
      texts: ["x", "y"],
      isOwnWords: false,
    });
  });

  it.each(["", "not json", '{"prompt":', "null", "7"])("has no text for the body %j", (body) => {
    expect(outgoingTexts(`${chat}/completion`, body)).toEqual({ texts: [], isOwnWords: true });
  });

  it("takes a body that is not what it should be", () => {
    expect(outgoingTexts(`${chat}/completion`, '{"prompt":5,"attachments":"no"}').texts).toEqual([]);
  });
});

describe("mayCarryText", () => {
  it.each([
    ["POST", `${chat}/completion`, true],
    ["put", "/api/account_profile", true],
    ["PATCH", "/api/anything", true],
    ["GET", chat, false],
    ["POST", "/api/event_logging/batch", false],
    ["POST", `${chat}/title`, false],
    ["POST", `${organization}/dust/chat_autocomplete`, false],
  ])("%s %s: %s", (method, path, expected) => {
    expect(mayCarryText(method, path)).toBe(expected);
  });
});
