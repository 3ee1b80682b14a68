// The main input box, whatever frame it is shown in: what is in it, when it may be sent, and the sending.
import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Draft } from "../conversations.ts";
import { labels } from "../labels.ts";
import { takePrefill } from "../location.ts";
import { testId, variants } from "../page-variants.ts";
import { setComposer } from "../stand-in-hooks.ts";
import { useNarrow } from "../use-narrow.ts";
import { AttachmentTiles } from "./attachment-tiles.tsx";
import { ClassicFrame, HomeFrame, ReplyFrame } from "./composer-frames.tsx";
import { keepDraft, readKeptDraft } from "./kept-draft.ts";
import { emptyDocument, readDocument, writePrompt } from "./prompt.ts";
import { containsText, PromptEditor } from "./prompt-editor.tsx";
import type { EditorStart } from "./prompt-editor.tsx";
import { SsrComposer, useHydration } from "./ssr-composer.tsx";
import { useAttachments } from "./use-attachments.ts";

interface ComposerProps {
  readonly place: "home" | "chat";
  /** Files are uploaded for it before its first message is sent. */
  readonly conversation: string;
  readonly isStreaming: boolean;
  /** A message that the network refused. */
  readonly unsent: Draft | undefined;
  readonly onSubmit: (draft: Draft) => void;
  readonly onStop: () => void;
}

const Frame = { classic: ClassicFrame, home: HomeFrame, reply: ReplyFrame }[variants.layout];
const editorKind = variants.layout === "classic" ? "classic" : "marlin";

const editorAttributes = {
  role: "textbox",
  enterkeyhint: "enter",
  dir: "auto",
  "data-cds": "Editor",
  "data-composer-editor": editorKind,
  "aria-label": labels.editor,
  "aria-multiline": "true",
  style: "white-space: break-spaces",
  ...(variants.testids === "on" ? { "data-testid": "chat-input" } : {}),
};

/** Before the page's script has taken over there is a plain text area. */
export function Composer(props: ComposerProps) {
  const [isHydrated, hydrate, typedBefore] = useHydration();
  if (!isHydrated) return <SsrComposer onHydrate={hydrate} />;
  return <RichComposer {...props} typedBefore={typedBefore} />;
}

function RichComposer({ typedBefore, ...props }: ComposerProps & { readonly typedBefore: string }) {
  const isNarrow = useNarrow();
  const editor = useRef<Editor>(undefined);
  const fileInput = useRef<HTMLInputElement>(null);
  const [start, setStart] = useState<EditorStart & { generation: number }>(() => ({
    generation: 0,
    document: readDocument(typedBefore === "" ? (readKeptDraft() ?? "") : typedBefore),
    isFocused: !isNarrow,
  }));
  const [hasText, setHasText] = useState(false);
  const { attachments, addFiles, addPastedText, removeAttachment, clearAttachments } = useAttachments(
    props.conversation,
  );
  const isUploading = attachments.some(({ content }) => content === undefined);
  const isReady = !isUploading && !props.isStreaming;

  /** Replaces the editor by a new one that looks the same, before anything else can happen. */
  const remount = useCallback(() => {
    const old = editor.current;
    if (old === undefined) return;
    const { from, to } = old.state.selection;
    flushSync(() => {
      setStart(({ generation }) => ({
        generation: generation + 1,
        document: old.getJSON(),
        selection: { from, to },
        isFocused: old.isFocused,
      }));
    });
  }, []);

  const takeEditor = useCallback((ready: Editor) => {
    editor.current = ready;
    setHasText(containsText(ready.state.doc));
    return setComposer(ready, remount);
  }, []);

  useEffect(() => {
    const prefill = takePrefill();
    if (prefill !== undefined) editor.current?.commands.setContent(readDocument(prefill));
  }, []);

  useEffect(() => {
    if (props.unsent === undefined || variants.onfail !== "restore") return;
    editor.current?.commands.setContent(readDocument(props.unsent.prompt));
  }, [props.unsent]);

  useEffect(() => {
    if (variants.remount !== "blur") return;
    const onBlur = ({ target }: Event) => {
      if (editor.current?.view.dom === target) remount();
    };
    document.addEventListener("blur", onBlur, { capture: true });
    return () => {
      document.removeEventListener("blur", onBlur, { capture: true });
    };
  }, [remount]);

  function change(changed: Editor): void {
    setHasText(containsText(changed.state.doc));
    keepDraft(() => writePrompt(changed.getJSON()));
    if (variants.remount === "input") queueMicrotask(remount);
  }

  function takeLongPaste(text: string): boolean {
    if (text.length <= Number(variants.paste)) return false;
    addPastedText(text);
    return true;
  }

  function submit(): void {
    const sent = editor.current;
    if (sent === undefined || !isReady) return;
    if (!containsText(sent.state.doc) && attachments.length === 0) return;
    const contents = attachments.flatMap(({ name, content }) =>
      content === undefined ? [] : [{ name, content }],
    );
    const draft = {
      prompt: writePrompt(sent.getJSON()),
      attachments: contents.flatMap(({ content }) => ("text" in content ? [content.text] : [])),
      files: contents.flatMap(({ name, content }) => ("file" in content ? [{ id: content.file, name }] : [])),
    };
    sent.commands.setContent(emptyDocument);
    clearAttachments();
    props.onSubmit(draft);
  }

  return (
    <div
      className="composer"
      onKeyDownCapture={(event) => {
        if (variants.remount === "keydown" && event.key === "Enter" && !event.shiftKey) remount();
      }}
      onPointerDownCapture={({ target }) => {
        if (variants.remount === "pointerdown" && (target as Element).closest(".tiptap") === null) remount();
      }}
    >
      <Frame
        place={props.place}
        canSend={isReady && (hasText || attachments.length > 0)}
        isStreaming={props.isStreaming}
        onAttach={() => fileInput.current?.click()}
        onFocusEditor={() => editor.current?.commands.focus("end")}
        onSend={submit}
        onStop={props.onStop}
        fileInput={
          <input
            ref={fileInput}
            type="file"
            id={`chat-input-file-upload-${props.place === "home" ? "onpage" : "bottom"}`}
            data-testid={testId("file-upload")}
            aria-label={labels.uploadFiles}
            aria-hidden="true"
            tabIndex={-1}
            multiple
            hidden
            onChange={({ currentTarget }) => {
              addFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = "";
            }}
          />
        }
        tiles={<AttachmentTiles attachments={attachments} onRemove={removeAttachment} />}
        editor={
          <PromptEditor
            key={start.generation}
            attributes={editorAttributes}
            placeholder={props.place === "home" ? labels.homePlaceholder : labels.chatPlaceholder}
            hasOverlayPlaceholder={editorKind === "marlin"}
            start={start}
            isNarrow={isNarrow}
            onReady={takeEditor}
            onChange={change}
            onSubmit={submit}
            onPasteText={takeLongPaste}
            onFiles={addFiles}
          />
        }
      />
    </div>
  );
}
