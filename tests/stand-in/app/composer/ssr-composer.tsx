// The text area that stands where the editor will be, until the page's script has taken over.
import { useEffect, useRef, useState } from "react";
import { labels } from "../labels.ts";
import { testId, variants } from "../page-variants.ts";
import { hydrationAsked } from "../stand-in-hooks.ts";

let isHydrated = variants.ssr === "off";

/** Whether the editor may be there; once it was, it always is. */
export function useHydration(): [boolean, (text: string) => void, string] {
  const [state, setState] = useState({ isHydrated, text: "" });
  return [
    state.isHydrated,
    (text) => {
      isHydrated = true;
      setState({ isHydrated, text });
    },
    state.text,
  ];
}

/** Enter makes a new line in here, and nothing can be sent. What was typed goes into the editor. */
export function SsrComposer({ onHydrate }: { onHydrate: (text: string) => void }) {
  const textArea = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let isGone = false;
    void waitForHydration().then(() => {
      if (!isGone) onHydrate(textArea.current?.value ?? "");
    });
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <div className="card" data-testid={testId("prompt-input-ssr-interactive")}>
      <textarea
        ref={textArea}
        className="ssr-input"
        data-testid={testId("chat-input-ssr")}
        aria-label={labels.editor}
        placeholder={labels.homePlaceholder}
        rows={3}
      />
    </div>
  );
}

function waitForHydration(): Promise<unknown> {
  if (variants.ssr === "hold") return hydrationAsked;
  return new Promise((resolve) => {
    setTimeout(resolve, Number(variants.ssr));
  });
}
