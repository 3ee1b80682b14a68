/** What plain Enter does in a surface. In some it sends only where the page has its wide layout. */
export type PlainEnter = "sends" | "sends when wide" | "breaks the line";

/** A kind of place on claude.ai that takes the person's text. */
export interface Surface {
  readonly name: "code" | "composer" | "first paint" | "edit" | "other";
  /** Whether it is where a person talks to Claude: at most one of these is on a page. */
  readonly isComposer: boolean;
  /**
   * Its field, as selectors, best first, each with a note of when it was seen on claude.ai's page or what it falls back
   * on. The number of the first that matches is reported as health. `aria-label` is translated, so it is never used.
   */
  readonly fields: readonly string[];
  readonly plainEnter: PlainEnter;
  /** What its buttons are looked for in; the whole page where there is only one such surface. */
  readonly frame?: string;
  /** What sends its text, best first. Without any, only the request layer sees the text go. */
  readonly sendButtons: readonly string[];
  /** Whether Send has its fixed place, so that it is known there even without a mark. */
  readonly hasSendSlot: boolean;
}

/** One of them on the page in front of us. */
export interface Place {
  readonly surface: Surface;
  readonly element: HTMLElement;
  /** Which strategy found it, from 1. */
  readonly tier: number;
}

const composerFrame = ':is([data-cds="ChatComposer"], [data-chat-input-container], fieldset)';
const sentMessage = ':is([data-cds="UserMessage"], [data-perf-row="human"])';

/** What takes text that is no prose: search boxes, what the browser fills in by itself, editors of code. */
const noProse = [
  '[role="searchbox"], [role="combobox"], [aria-autocomplete], [role="search"] *',
  '[autocomplete]:not([autocomplete="off"], [autocomplete="on"])',
  ":is(.cm-editor, .monaco-editor, .ace_editor) *",
].join(", ");

/** Takes an attachment away; its name is translated. */
export const removeButton = "[data-cds-attachment-remove]";

/** What stands for a file or a long paste, with buttons of its own, by any of its marks of autumn 2026. */
export const attachmentTile = `:is([data-cds-attachment], [data-testid="file-thumbnail"], :has(> ${removeButton}))`;

/** In the order in which they are looked for: an earlier one claims its field for itself. */
const surfaces: readonly Surface[] = [
  {
    name: "code",
    isComposer: true,
    fields: [
      // August 2026, /code only.
      '[data-testid="code-prompt-input"]',
      // August 2026, its wrapper's class.
      '.epitaxy-prompt [contenteditable="true"]',
    ],
    plainEnter: "sends when wide",
    sendButtons: [
      // August 2026.
      'button[data-testid="code-prompt-send"]',
    ],
    hasSendSlot: true,
  },
  {
    name: "composer",
    isComposer: true,
    fields: [
      // January to October 2026.
      '[data-testid="chat-input"][contenteditable="true"]',
      // 2025: the test id on a wrapper.
      '[data-testid="chat-input"] [contenteditable="true"]',
      // The editor's own class, inside any composer since 2024.
      `${composerFrame} .ProseMirror[contenteditable="true"]`,
      // Another editor in the same place.
      `${composerFrame} [contenteditable="true"][role="textbox"]`,
      // The same editor in a frame of another name.
      `main .ProseMirror[contenteditable="true"][role="textbox"]:not(${sentMessage} *)`,
    ],
    plainEnter: "sends when wide",
    sendButtons: [
      // August to October 2026.
      'button[data-testid="chat-input-send"]',
      // 2024 to October 2026: the only labels of Send that are known.
      'button:is([aria-label="Send message" i], [aria-label="메시지 보내기"], [aria-label="メッセージを送信"])',
    ],
    hasSendSlot: true,
  },
  {
    // The text area of the first paint: its text moves on into the editor that takes its place.
    name: "first paint",
    isComposer: true,
    fields: [
      // December 2025 to March 2026.
      'textarea[data-testid="chat-input-ssr"]',
      // March 2026, its wrapper.
      '[data-testid="prompt-input-ssr-interactive"] textarea',
    ],
    plainEnter: "breaks the line",
    sendButtons: [],
    hasSendSlot: false,
  },
  {
    name: "edit",
    isComposer: false,
    fields: [
      // 2025 to August 2026.
      `${sentMessage} textarea`,
      // An editor in the same place.
      `${sentMessage} [contenteditable="true"]`,
    ],
    plainEnter: "sends",
    frame: sentMessage,
    sendButtons: [
      // 2025 to summer 2026, in a form.
      'button[type="submit"]',
      // Since August 2026, without a form.
      "button:has(> span.bg-fill-primary)",
    ],
    hasSendSlot: false,
  },
  {
    name: "other",
    isComposer: false,
    fields: [
      // Project texts, preferences, styles, feedback: any field that takes prose.
      `:is(textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])):not(${noProse})`,
    ],
    plainEnter: "breaks the line",
    sendButtons: [],
    hasSendSlot: false,
  },
];

/** The place that `target` belongs to, if it is one that takes text. */
export function placeAt(target: Element): Place | undefined {
  return firstPlace(surfaces, (selector) => target.closest(selector));
}

/** Where the person talks to Claude on this page. */
export function findComposer(document: Document): Place | undefined {
  const composers = surfaces.filter(({ isComposer }) => isComposer);
  return firstPlace(composers, (selector) => document.querySelector(selector));
}

/** The same place after the page has made its field anew, or has put its editor where the first paint's field was. */
export function findAgain({ surface, element }: Place): Place | undefined {
  if (surface.isComposer) return findComposer(element.ownerDocument);
  const [place, another] = takesClicks(surface) ? placesOf(surface, element.ownerDocument) : [];
  return another === undefined ? place : undefined;
}

/** The place whose text a click on `target` sends. */
export function placeSentBy(target: Element): Place | undefined {
  const button = target.closest("button");
  if (button === null) return undefined;
  for (const surface of surfaces) {
    if (!takesClicks(surface)) continue;
    const place = placesOf(surface, target.ownerDocument).find((each) =>
      sendButtonsOf(each).includes(button),
    );
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A button that would send the place's text now, or undefined while there is none: then only Enter can send. */
export function findUsableSendButton(place: Place): HTMLButtonElement | undefined {
  return sendButtonsOf(place).find((button) => !button.disabled && button.closest("[inert]") === null);
}

/** Whether the page layer sees it being sent by a button. */
function takesClicks({ sendButtons, hasSendSlot }: Surface): boolean {
  return sendButtons.length > 0 || hasSendSlot;
}

function firstPlace(
  among: readonly Surface[],
  find: (selector: string) => Element | null,
): Place | undefined {
  for (const surface of among) {
    for (const [index, selector] of surface.fields.entries()) {
      const element = find(selector);
      if (element instanceof HTMLElement) return { surface, element, tier: index + 1 };
    }
  }
  return undefined;
}

function placesOf(surface: Surface, document: Document): Place[] {
  for (const [index, selector] of surface.fields.entries()) {
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    if (elements.length > 0) return elements.map((element) => ({ surface, element, tier: index + 1 }));
  }
  return [];
}

function sendButtonsOf({ surface, element }: Place): HTMLButtonElement[] {
  const frame = surface.frame === undefined ? element.ownerDocument : element.closest(surface.frame);
  const marked = surface.sendButtons.flatMap((selector) => [
    ...(frame?.querySelectorAll<HTMLButtonElement>(selector) ?? []),
  ]);
  if (marked.length > 0 || !surface.hasSendSlot) return marked;
  const inSlot = buttonInSendSlot(element);
  return inSlot === undefined ? [] : [inSlot];
}

/** A reply is coming in: Stop then stands where Send was. */
const replying = '[data-is-streaming="true"], [data-testid="chat-input-stop"]';

/**
 * The button where Send stands in every layout since 2024: the last one of the box that the field shares with its
 * buttons, behind the field, an icon without words. A menu's button (model, tools) says that it opens one, and a switch
 * says its state; attaching and dictating come earlier.
 */
function buttonInSendSlot(field: HTMLElement): HTMLButtonElement | undefined {
  if (field.ownerDocument.querySelector(replying) !== null) return undefined;
  for (let box = field.parentElement; box !== null; box = box.parentElement) {
    const buttons = [...box.querySelectorAll("button")].filter(
      (button) => button.closest(attachmentTile) === null,
    );
    const last = buttons.at(-1);
    if (last === undefined) continue;
    const isBehind = (field.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isPlainIcon =
      last.textContent.trim() === "" &&
      !last.matches("[aria-haspopup], [aria-expanded], [aria-pressed], [aria-checked]");
    return isBehind && isPlainIcon ? last : undefined;
  }
  return undefined;
}
