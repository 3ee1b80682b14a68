// Every request of the page: paths and bodies as claude.ai's were last seen.
import { sendRequest } from "./transport.ts";

const organization = "0a0a0a0a-1111-4222-8333-444444444444";
const organizationPath = `/api/organizations/${organization}`;

/** The parent of a conversation's first message. */
export const rootMessage = "00000000-0000-4000-8000-000000000000";

const model = "stand-in-model";

/** Text that travels inside the message's own request. */
export interface TextAttachment {
  readonly file_name: string;
  readonly file_type: string;
  readonly file_size: number;
  readonly extracted_content: string;
  readonly origin: "user_upload";
  readonly kind?: "pasted_text";
}

export interface MessageRequest {
  readonly conversation: string;
  readonly prompt: string;
  readonly parent: string;
  readonly human: string;
  readonly assistant: string;
  readonly attachments: readonly TextAttachment[];
  /** Ids of files that were uploaded before. */
  readonly files: readonly string[];
  /** Only for the first message of a conversation. */
  readonly create?: { readonly isTemporary: boolean; readonly project?: string } | undefined;
}

/** The writing style sent with every message; a person can write one of their own. */
let style = { type: "default", key: "Default", name: "Normal", prompt: "Normal\n" };

export function postMessage(message: MessageRequest, signal: AbortSignal): Promise<Response> {
  const { create } = message;
  return stream(`${conversationPath(message.conversation)}/completion`, signal, {
    prompt: message.prompt,
    parent_message_uuid: message.parent,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    model,
    personalized_styles: [style],
    tools: [],
    attachments: message.attachments,
    files: message.files,
    sync_sources: [],
    rendering_mode: "messages",
    turn_message_uuids: { human_message_uuid: message.human, assistant_message_uuid: message.assistant },
    completion_request_id: crypto.randomUUID(),
    ...(create === undefined
      ? {}
      : {
          create_conversation_params: {
            name: "",
            model,
            include_conversation_preferences: true,
            is_temporary: create.isTemporary,
            ...(create.project === undefined ? {} : { project_uuid: create.project }),
          },
        }),
  });
}

export function postRetry(conversation: string, parent: string, signal: AbortSignal): Promise<Response> {
  return stream(`${conversationPath(conversation)}/retry_completion`, signal, {
    prompt: "",
    parent_message_uuid: parent,
    model,
    attachments: [],
    files: [],
    rendering_mode: "messages",
  });
}

export function postStop(conversation: string): void {
  sendJson("POST", `${conversationPath(conversation)}/stop_response`, {}).catch(ignoreFailure);
}

/** Asks for a title for the chat, with the first answer only. */
export function postTitle(conversation: string, answer: string): void {
  const body = { message_content: answer, recent_titles: [] };
  sendJson("POST", `${conversationPath(conversation)}/title`, body).catch(ignoreFailure);
}

export function postFeedback(
  conversation: string,
  message: string,
  type: string,
  reason: string,
): Promise<unknown> {
  const path = `${conversationPath(conversation)}/chat_messages/${message}/chat_feedback`;
  return sendJson("POST", path, { type, reason });
}

/** Resolves with the file's id. */
export async function uploadFile(conversation: string, file: File): Promise<string> {
  const path = `${organizationPath}/conversations/${conversation}/wiggle/upload-file`;
  return ((await sendForm(path, file)) as { file_uuid: string }).file_uuid;
}

/** Resolves with the document's text. */
export async function convertDocument(file: File): Promise<string> {
  const answer = await sendForm(`${organizationPath}/convert_document`, file);
  return (answer as { extracted_content: string }).extracted_content;
}

export function putPreferences(text: string): Promise<unknown> {
  return sendJson("PUT", "/api/account_profile", { conversation_preferences: text });
}

/** Saves a style and uses it from then on. */
export async function createStyle(prompt: string): Promise<void> {
  await sendJson("POST", `${organizationPath}/styles/create`, { prompt });
  style = { type: "custom", key: crypto.randomUUID(), name: "My style", prompt };
}

export function putProjectInstructions(project: string, instructions: string): Promise<unknown> {
  return sendJson("PUT", `${organizationPath}/projects/${project}`, { instructions });
}

export function postProjectText(project: string, title: string, content: string): Promise<unknown> {
  return sendJson("POST", `${organizationPath}/projects/${project}/docs`, { file_name: title, content });
}

export function postSessionEvent(session: string, text: string): Promise<unknown> {
  const message = { role: "user", content: text };
  return sendJson("POST", `/v1/sessions/${session}/events`, {
    events: [
      { uuid: crypto.randomUUID(), session_id: session, type: "user", parent_tool_use_id: null, message },
    ],
  });
}

/** The noise of every web app: says what happened, never with the person's text. */
export function logEvent(name: string): void {
  const event = { event_type: name, page: location.pathname.split("/")[1], client: "web" };
  sendJson("POST", "/api/event_logging/batch", { events: [event] }).catch(ignoreFailure);
}

/** For requests that nobody misses. */
function ignoreFailure(): void {
  return;
}

function conversationPath(conversation: string): string {
  return `${organizationPath}/chat_conversations/${conversation}`;
}

function stream(path: string, signal: AbortSignal, body: object): Promise<Response> {
  return sendRequest(path, {
    method: "POST",
    headers: { accept: "text/event-stream", "content-type": "application/json" },
    credentials: "include",
    body: JSON.stringify(body),
    signal,
  });
}

async function sendJson(method: "POST" | "PUT", path: string, body: object): Promise<unknown> {
  const response = await sendRequest(path, {
    method,
    headers: { "content-type": "application/json" },
    credentials: "include",
    body: JSON.stringify(body),
  });
  return response.json();
}

async function sendForm(path: string, file: File): Promise<unknown> {
  const body = new FormData();
  body.append("file", file);
  const response = await sendRequest(path, { method: "POST", credentials: "include", body });
  return response.json();
}
