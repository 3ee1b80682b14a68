// What was said in each chat of this tab, and the sending of more. Components read it through `useConversation`.
import { useSyncExternalStore } from "react";
import { logEvent, postMessage, postRetry, postStop, postTitle, rootMessage } from "./api.ts";
import type { TextAttachment } from "./api.ts";
import { exampleMessages } from "./example-conversation.ts";
import { variants } from "./page-variants.ts";
import { readServerEvents } from "./server-events.ts";
import { holdReply } from "./stand-in-hooks.ts";

export interface Message {
  readonly id: string;
  readonly parent: string;
  readonly sender: "human" | "assistant";
  readonly text: string;
  readonly attachments: readonly string[];
}

export interface Conversation {
  readonly messages: readonly Message[];
  readonly isStreaming: boolean;
  /** A message that the network refused; it is not among the messages. */
  readonly unsent: Draft | undefined;
}

export interface Draft {
  readonly prompt: string;
  readonly attachments: readonly TextAttachment[];
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

interface Turn extends Draft {
  /** The messages that stay on the page before it. */
  readonly before: readonly Message[];
  readonly parent: string;
  readonly create?: { isTemporary: boolean; project?: string } | undefined;
}

const conversations = new Map<string, Conversation>();
const running = new Map<string, AbortController>();
const listeners = new Set<() => void>();

const example: Conversation = { messages: exampleMessages, isStreaming: false, unsent: undefined };
const empty: Conversation = { messages: [], isStreaming: false, unsent: undefined };

/** A chat that wasn't begun in this tab shows an example, as the server keeps none. */
export function useConversation(id: string): Conversation {
  return useSyncExternalStore(listen, () => conversations.get(id) ?? example);
}

/** Begins a chat with its first message. */
export function startConversation(
  id: string,
  draft: Draft,
  create: { isTemporary: boolean; project?: string },
): void {
  conversations.set(id, empty);
  void send(id, { ...draft, before: [], parent: rootMessage, create });
}

export function reply(id: string, draft: Draft): void {
  const before = read(id).messages;
  void send(id, { ...draft, before, parent: before.at(-1)?.id ?? rootMessage });
}

/** Replaces a sent message and all that followed it: the same request, under the old message's parent. */
export function replaceMessage(id: string, message: Message, prompt: string): void {
  const { messages } = read(id);
  const before = messages.slice(0, messages.indexOf(message));
  void send(id, { prompt, attachments: [], files: [], before, parent: message.parent });
}

/** Asks for another answer to the message before. */
export function retry(id: string, answer: Message): void {
  const { messages } = read(id);
  update(id, { messages: messages.slice(0, messages.indexOf(answer)) });
  void receive(id, { ...answer, text: "" }, (signal) => postRetry(id, answer.parent, signal));
}

export function stopReply(id: string): void {
  running.get(id)?.abort();
  postStop(id);
}

async function send(id: string, turn: Turn): Promise<void> {
  const human: Message = {
    id: crypto.randomUUID(),
    parent: turn.parent,
    sender: "human",
    text: turn.prompt,
    attachments: [...turn.attachments.map(nameAttachment), ...turn.files.map(({ name }) => name)],
  };
  const answer: Message = {
    id: crypto.randomUUID(),
    parent: human.id,
    sender: "assistant",
    text: "",
    attachments: [],
  };
  const shown = read(id).messages;
  update(id, { messages: [...turn.before, human], unsent: undefined });
  logEvent("message_submitted");

  const wasSent = await receive(id, answer, (signal) =>
    postMessage(
      {
        conversation: id,
        prompt: turn.prompt,
        parent: turn.parent,
        human: human.id,
        assistant: answer.id,
        attachments: turn.attachments,
        files: turn.files.map((file) => file.id),
        create: turn.create,
      },
      signal,
    ),
  );
  if (!wasSent) update(id, { messages: shown, unsent: turn });
  else if (turn.before.length === 0) postTitle(id, read(id).messages.at(-1)?.text ?? "");
}

/** Shows an answer word by word. Resolves with whether the request got through; a reply that was stopped did. */
async function receive(
  id: string,
  answer: Message,
  ask: (signal: AbortSignal) => Promise<Response>,
): Promise<boolean> {
  const controller = new AbortController();
  running.set(id, controller);
  const before = read(id).messages;
  let text = "";
  update(id, { messages: [...before, answer], isStreaming: true });
  try {
    const response = await ask(controller.signal);
    if (response.body === null) throw new Error("The answer has no body.");
    for await (const event of readServerEvents(response.body)) {
      if (event.delta?.text === undefined) continue;
      const isFirstWord = text === "";
      text += event.delta.text;
      update(id, { messages: [...before, { ...answer, text }] });
      if (isFirstWord && variants.reply === "hold") await holdReply(controller.signal);
    }
    return true;
  } catch {
    return controller.signal.aborted;
  } finally {
    running.delete(id);
    update(id, { isStreaming: false });
  }
}

function nameAttachment(attachment: TextAttachment): string {
  return attachment.kind === "pasted_text" ? "Pasted content" : attachment.file_name;
}

function read(id: string): Conversation {
  return conversations.get(id) ?? example;
}

function update(id: string, change: Partial<Conversation>): void {
  conversations.set(id, { ...read(id), ...change });
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
