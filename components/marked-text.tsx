import type { JSX } from "preact";

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly tone: "notice" | "hold";
}

interface MarkedTextProps {
  readonly text: string;
  /** In order and apart. */
  readonly spans: readonly MarkedSpan[];
}

/** The person's own text with what was found in it marked, as in Claude's page. Only ever in a page of ours. */
export function MarkedText({ text, spans }: MarkedTextProps): JSX.Element {
  const pieces: JSX.Element[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push(
      <>{text.slice(end, span.start)}</>,
      <mark class={span.tone}>{text.slice(span.start, span.end)}</mark>,
    );
    end = span.end;
  }
  // A long text scrolls, by keyboard too.
  return (
    <p class="marked-text" translate={false} dir="auto" tabIndex={0}>
      {pieces}
      {text.slice(end)}
    </p>
  );
}
