import { isBlock, type Part, readPart } from "./read-part.ts";

/**
 * The parts of one editor, each read once and again only after it was changed: at a key in a long text that is one
 * paragraph of thousands.
 */
export class KnownParts {
  readonly #editor: HTMLElement;
  readonly #parts = new WeakMap<Node, Part>();
  readonly #observer = new MutationObserver((changes) => this.#forget(changes));

  private constructor(editor: HTMLElement) {
    this.#editor = editor;
    this.#observer.observe(editor, { childList: true, characterData: true, subtree: true });
  }

  /** The parts of an editor as it is at this moment. */
  static of(editor: HTMLElement): readonly Part[] {
    let known = knownParts.get(editor);
    if (known === undefined) knownParts.set(editor, (known = new KnownParts(editor)));
    return known.#readAll();
  }

  #readAll(): readonly Part[] {
    this.#forget(this.#observer.takeRecords());
    const parts = [];
    let hasLine = false;
    for (let child = this.#editor.firstChild; child !== null; child = child.nextSibling) {
      const part = this.#read(child, hasLine);
      parts.push(part);
      ({ hasLine } = part);
    }
    return parts;
  }

  #read(child: Node, isBelowLine: boolean): Part {
    // What is not a block reads differently beside other neighbours.
    if (!isBlock(child)) return readPart(child, isBelowLine);
    const known = this.#parts.get(child);
    if (known?.isBelowLine === isBelowLine) return known;
    const part = readPart(child, isBelowLine);
    this.#parts.set(child, part);
    return part;
  }

  #forget(changes: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of changes) {
      // What comes back may have been changed while it was out.
      if (target === this.#editor) for (const added of addedNodes) this.#parts.delete(added);
      else this.#parts.delete(this.#childAround(target));
    }
  }

  #childAround(node: Node): Node {
    let child = node;
    while (child.parentNode !== null && child.parentNode !== this.#editor) child = child.parentNode;
    return child;
  }
}

const knownParts = new WeakMap<HTMLElement, KnownParts>();
