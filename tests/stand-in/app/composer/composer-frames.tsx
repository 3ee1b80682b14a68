// The frames in which claude.ai was seen to show its input box between August and October 2026. They only place things.
import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";
import { labels } from "../labels.ts";
import { testId } from "../page-variants.ts";

export interface FrameProps {
  readonly place: "home" | "chat";
  readonly editor: ReactNode;
  readonly tiles: ReactNode;
  readonly fileInput: ReactNode;
  readonly canSend: boolean;
  readonly isStreaming: boolean;
  readonly onAttach: () => void;
  readonly onFocusEditor: () => void;
  readonly onSend: () => void;
  readonly onStop: () => void;
}

/** The older frame: a fieldset, its tools below the text inside one card. */
export function ClassicFrame(props: FrameProps) {
  const fieldset = (
    <fieldset data-perf-region="composer">
      {props.fileInput}
      <div data-composer-banner-layer="" />
      <div className="card" data-tap-focuses-field="" onClick={focusUnlessButton(props)}>
        <div className="editor-scroller">{props.editor}</div>
        {props.tiles}
        <div className="tool-row">
          <AttachButton {...props} />
          <ModelButton />
          <span className="stretch" />
          <MicrophoneButton />
          {props.isStreaming ? (
            <StopButton {...props} />
          ) : (
            <>
              {!props.canSend && <VoiceButton />}
              <div
                className={props.canSend ? "" : "invisible pointer-events-none opacity-0"}
                inert={!props.canSend}
              >
                <SendButton {...props} />
              </div>
            </>
          )}
        </div>
      </div>
    </fieldset>
  );
  if (props.place === "home") return fieldset;
  return (
    <div className="dock" data-chat-input-container="true">
      <div data-cds="ChatComposerDock">{fieldset}</div>
      <Disclaimer />
    </div>
  );
}

/** The newer frame as on the home page: Send is not to be seen while there is nothing to send. */
export function HomeFrame(props: FrameProps) {
  return (
    <div className={props.place === "home" ? "" : "dock"} data-cds="ChatComposer">
      {props.fileInput}
      <div className="card rounded-composer" onClick={focusUnlessButton(props)}>
        {props.tiles}
        <div className="editor-scroller" data-cds="ChatComposerEditor">
          {props.editor}
        </div>
        <div className="tool-row">
          <div data-cds="ChatComposerActions">
            <AttachButton {...props} />
            <div className="toggle" role="radiogroup" aria-label="Mode">
              <button type="button" role="radio" aria-checked="true">
                Chat
              </button>
              <button type="button" role="radio" aria-checked="false">
                Cowork
              </button>
            </div>
            <span className="stretch" />
            <ModelButton />
            <div data-cds="ChatComposerPrimaryAction">
              <PrimaryAction {...props} isHiddenWhenEmpty />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The newer frame as in a chat: only Send is in the card, visible at all times; the tools are in the chin below. */
export function ReplyFrame(props: FrameProps) {
  return (
    <div className={props.place === "home" ? "" : "dock"} data-cds="ChatComposer">
      {props.fileInput}
      <div className="card rounded-composer reply" onClick={focusUnlessButton(props)}>
        {props.tiles}
        <div className="reply-row">
          <div className="editor-scroller" data-cds="ChatComposerEditor">
            {props.editor}
          </div>
          <div data-cds="ChatComposerActions">
            <div data-cds="ChatComposerPrimaryAction">
              <PrimaryAction {...props} />
            </div>
          </div>
        </div>
      </div>
      <div className="chin" data-cds="ChatComposerChin">
        <AttachButton {...props} />
        <MicrophoneButton />
        <Disclaimer />
        <ModelButton />
      </div>
    </div>
  );
}

function PrimaryAction(props: FrameProps & { readonly isHiddenWhenEmpty?: boolean }) {
  if (props.isStreaming) return <StopButton {...props} />;
  if (!props.canSend && props.isHiddenWhenEmpty === true) return null;
  return <SendButton {...props} />;
}

function SendButton({ canSend, onSend }: FrameProps) {
  return (
    <button
      type="button"
      className="primary"
      data-testid={testId("chat-input-send")}
      data-cds="Button"
      aria-label={labels.send}
      disabled={!canSend}
      onClick={onSend}
    >
      <Icon name="arrow-up" />
    </button>
  );
}

function StopButton({ onStop }: FrameProps) {
  return (
    <button
      type="button"
      className="primary"
      data-testid={testId("chat-input-stop")}
      data-cds="Button"
      aria-label={labels.stop}
      onClick={onStop}
    >
      <Icon name="stop" />
    </button>
  );
}

function AttachButton({ onAttach }: FrameProps) {
  return (
    <button
      type="button"
      className="tool"
      data-testid={testId("chat-input-attach")}
      aria-label={labels.attach}
      onClick={onAttach}
    >
      <Icon name="plus" />
    </button>
  );
}

function ModelButton() {
  return (
    <button type="button" className="tool wide" data-testid={testId("model-selector-dropdown")}>
      Stand-in model
      <Icon name="chevron-down" />
    </button>
  );
}

function MicrophoneButton() {
  return (
    <button type="button" className="tool" aria-label="Press and hold to record">
      <Icon name="microphone" />
    </button>
  );
}

function VoiceButton() {
  return (
    <button type="button" className="tool voice" aria-label="Use voice mode">
      <Icon name="voice" />
    </button>
  );
}

function Disclaimer() {
  return (
    <div className="disclaimer" role="note" data-disclaimer="true">
      Answers are made up by a local test server.
    </div>
  );
}

/** A click anywhere on the card that hits no control is meant for the text. */
function focusUnlessButton({ onFocusEditor }: FrameProps) {
  return (event: React.MouseEvent) => {
    if ((event.target as Element).closest("button, .tiptap") === null) onFocusEditor();
  };
}
