import type { JSX } from "preact";

/** An example of one line at most, with what is found in it marked; « and » stand around that. */
export function MarkedExample({ text }: { readonly text: string }): JSX.Element {
  const pieces = text.split(/[«»]/u);
  return (
    <p class="example" translate={false} dir="auto">
      {pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}
    </p>
  );
}
