import type { Editor } from "@tiptap/react";
import { useCallback, useRef, useState } from "react";
import { postSessionEvent } from "../api.ts";
import { emptyDocument, writePrompt } from "../composer/prompt.ts";
import { containsText, PromptEditor } from "../composer/prompt-editor.tsx";
import { Icon } from "../icon.tsx";
import { goTo } from "../location.ts";
import { testId, variants } from "../page-variants.ts";
import { setComposer } from "../stand-in-hooks.ts";
import { useNarrow } from "../use-narrow.ts";

const editorAttributes = {
  role: "textbox",
  "aria-label": "Prompt",
  "aria-multiline": "true",
  ...(variants.testids === "on" ? { "data-testid": "code-prompt-input" } : {}),
};

const start = { document: emptyDocument, isFocused: true };

/** The texts sent to each coding session of this tab. */
const sentTexts = new Map<string, readonly string[]>();

/** Coding sessions have an input box of their own, and a way of sending of their own. */
export function CodePage({ session }: { session: string | undefined }) {
  const isNarrow = useNarrow();
  const editor = useRef<Editor>(undefined);
  const [hasText, setHasText] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [sent, setSent] = useState(sentTexts.get(session ?? "") ?? []);

  const takeEditor = useCallback((ready: Editor) => {
    editor.current = ready;
    return setComposer(ready, () => undefined);
  }, []);

  async function submit(): Promise<void> {
    if (editor.current === undefined || !containsText(editor.current.state.doc)) return;
    const text = writePrompt(editor.current.getJSON());
    const id = session ?? `session_${crypto.randomUUID().replaceAll("-", "")}`;
    editor.current.commands.setContent(emptyDocument);
    try {
      await postSessionEvent(id, text);
    } catch {
      setHasFailed(true);
      return;
    }
    setHasFailed(false);
    sentTexts.set(id, [...sent, text]);
    setSent([...sent, text]);
    if (session === undefined) goTo(`/code/${id}`);
  }

  return (
    <div className="code">
      <div className="scroller">
        {sent.length === 0 && <h1>What shall we build?</h1>}
        {sent.map((text, index) => (
          <pre key={index} className="bubble">
            {text}
          </pre>
        ))}
      </div>
      {hasFailed && (
        <p className="failure" role="alert">
          Your message could not be sent.
        </p>
      )}
      <div className="epitaxy-prompt card">
        <div className="epitaxy-prompt-input editor-scroller">
          <PromptEditor
            attributes={editorAttributes}
            placeholder="Describe a task or ask a question"
            hasOverlayPlaceholder
            start={start}
            isNarrow={isNarrow}
            onReady={takeEditor}
            onChange={(changed) => {
              setHasText(containsText(changed.state.doc));
            }}
            onSubmit={() => void submit()}
            onPasteText={() => false}
            onFiles={() => undefined}
          />
        </div>
        <div className="tool-row">
          <span className="stretch" />
          <button
            type="button"
            className="primary"
            data-testid={testId("code-prompt-send")}
            aria-label="Send"
            disabled={!hasText}
            onClick={() => void submit()}
          >
            <Icon name="arrow-up" />
          </button>
        </div>
      </div>
    </div>
  );
}
