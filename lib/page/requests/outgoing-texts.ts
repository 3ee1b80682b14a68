/** The person's text in one request that is about to leave the page. */
export interface OutgoingTexts {
  readonly texts: readonly string[];
  /** The message among them, which the page has taken out of an input box to send it. */
  readonly message?: string;
  /** Whether they come from places that are there for what a person wrote; else from a request that we do not know. */
  readonly isOwnWords: boolean;
}

interface Route {
  readonly path: RegExp;
  /** Where the person's text stands in the JSON body: `a.b`, `[]` for each of a list, `*` for every string below. */
  readonly fields: readonly string[];
  /** Which of the fields holds the message. */
  readonly message?: string;
}

/**
 * Where Claude's page sends what a person wrote, as seen in its requests of 2026. Paths are the end of the address,
 * without the query.
 */
const routes: readonly Route[] = [
  {
    // A new message, an edited one, and the first of a chat.
    path: /\/completion$/,
    fields: [
      "prompt",
      "attachments[].extracted_content",
      "personalized_styles[].prompt",
      "custom_system_prompt",
    ],
    message: "prompt",
  },
  // An artifact that talks to Claude.
  { path: /\/proxy\/v1\/messages$/, fields: ["system.*", "messages[].content.*"] },
  // Claude Code on the web; the shape of its events is not published.
  { path: /\/v1\/sessions(?:\/[^/]+\/events)?$/, fields: ["*"] },
  { path: /\/projects\/[^/]+\/docs$/, fields: ["file_name", "content"] },
  { path: /\/projects(?:\/[^/]+)?$/, fields: ["name", "description", "instructions", "prompt_template"] },
  { path: /\/account_profile$/, fields: ["conversation_preferences"] },
  { path: /\/styles\/(?:create|preview|[^/]+\/edit)$/, fields: ["*"] },
  { path: /\/skills\/[^/]+$/, fields: ["*"] },
  { path: /\/prompt\/improve(?:\/stream)?$/, fields: ["*"] },
  { path: /\/memory(?:\/[^/]+)*$/, fields: ["*"] },
  { path: /\/chat_feedback$/, fields: ["*"] },
];

/** Requests that never open a dialog: telemetry, search and suggestions as one types, Claude's own words. */
const quietPath =
  /\/(?:event_logging\/batch|search|chat_autocomplete|title|completion_status|stop_response)$/;

/** Whether a request can carry the person's text at all. Everything else passes untouched and at once. */
export function mayCarryText(method: string, path: string): boolean {
  return /^(?:POST|PUT|PATCH)$/i.test(method) && !quietPath.test(path);
}

/**
 * The person's text in a request's body.
 * @param path the address's path, without origin and query
 * @param body as it would be sent; anything but JSON has no text for us
 */
export function outgoingTexts(path: string, body: string): OutgoingTexts {
  const route = routes.find((each) => each.path.test(path));
  const isOwnWords = route !== undefined;
  const json = parseJson(body);
  if (json === undefined) return { texts: [], isOwnWords };
  const texts = (route?.fields ?? ["*"]).flatMap((field) => stringsAt(json, field.split(/\.|(?=\[\])/)));
  const [message] = route?.message === undefined ? [] : stringsAt(json, [route.message]);
  return { texts, isOwnWords, ...(message !== undefined && { message }) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function stringsAt(value: unknown, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return typeof value === "string" ? [value] : [];
  if (step === "*") return allStrings(value);
  if (step === "[]") return Array.isArray(value) ? value.flatMap((each) => stringsAt(each, rest)) : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
  return stringsAt((value as Record<string, unknown>)[step], rest);
}

function allStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(allStrings);
}
