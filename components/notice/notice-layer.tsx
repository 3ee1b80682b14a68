import { createRef, render } from "preact";

/** Shows one short sentence above the page, for as long as it takes to read it. */
export class NoticeLayer {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host the element whose closed root is `root`; it is in the page only while a notice is shown */
  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  show(document: Document, sentence: string): void {
    this.hide();
    document.documentElement.append(this.#host);
    const notice = createRef<HTMLDivElement>();
    render(
      <div ref={notice} popover="manual" role="alert">
        {sentence}
      </div>,
      this.#root,
    );
    notice.current?.showPopover();
    this.#timer = setTimeout(() => this.hide(), readingMs(sentence));
  }

  hide(): void {
    clearTimeout(this.#timer);
    render(null, this.#root);
    this.#host.remove();
  }
}

/** Time to notice a sentence and read it without hurry, at some 12 characters a second. */
function readingMs(sentence: string): number {
  return 4000 + sentence.length * 80;
}
