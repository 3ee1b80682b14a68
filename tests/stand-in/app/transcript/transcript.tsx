import { useEffect, useRef, useState } from "react";
import { replaceMessage, retry } from "../conversations.ts";
import type { Conversation, Message } from "../conversations.ts";
import { Icon } from "../icon.tsx";
import { labels } from "../labels.ts";
import { testId } from "../page-variants.ts";
import { EditBox } from "./edit-box.tsx";
import { FeedbackDialog } from "./feedback-dialog.tsx";

interface TranscriptProps {
  readonly id: string;
  readonly conversation: Conversation;
}

/** What was said, oldest first, with the newest in view. */
export function Transcript({ id, conversation: { messages, isStreaming } }: TranscriptProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, [messages.length]);

  return (
    <div className="transcript">
      {messages.map((message, index) => (
        <div
          key={message.id}
          data-testid={testId("transcript-row")}
          data-perf-row={message.sender}
          className={`row ${message.sender}`}
        >
          {message.sender === "human" ? (
            <UserMessage id={id} message={message} canEdit={!isStreaming} />
          ) : (
            <AssistantMessage
              id={id}
              message={message}
              isStreaming={isStreaming && index === messages.length - 1}
            />
          )}
        </div>
      ))}
      <div ref={end} className="transcript-end" />
    </div>
  );
}

function UserMessage({ id, message, canEdit }: { id: string; message: Message; canEdit: boolean }) {
  const [isEditing, setIsEditing] = useState(false);
  return (
    <div className={isEditing ? "user-message editing" : "user-message"} data-cds="UserMessage">
      {isEditing ? (
        <EditBox
          text={message.text}
          onCancel={() => {
            setIsEditing(false);
          }}
          onSave={(text) => {
            replaceMessage(id, message, text);
          }}
        />
      ) : (
        <>
          <SentAttachments names={message.attachments} />
          {message.text !== "" && (
            <div className="bubble" data-testid={testId("user-message")}>
              {message.text.split("\n").map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </div>
          )}
          {canEdit && (
            <div className="message-actions">
              <button
                type="button"
                className="tool"
                aria-label={labels.edit}
                onClick={() => {
                  setIsEditing(true);
                }}
              >
                <Icon name="pencil" />
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function SentAttachments({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="tiles">
      {names.map((name, index) => (
        <div key={index} className="tile" data-testid={testId("file-thumbnail")}>
          <h3>{name}</h3>
        </div>
      ))}
    </div>
  );
}

function AssistantMessage({
  id,
  message,
  isStreaming,
}: {
  id: string;
  message: Message;
  isStreaming: boolean;
}) {
  const [feedback, setFeedback] = useState<"upvote" | "flag">();
  return (
    <>
      <div
        className="assistant-message"
        data-testid={testId("assistant-message")}
        data-is-streaming={isStreaming}
      >
        <div className="standard-markdown" data-perf-reply-text="">
          {message.text.split("\n\n").map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </div>
      {!isStreaming && (
        <div className="message-actions">
          <button
            type="button"
            className="tool"
            aria-label="Give positive feedback"
            onClick={() => {
              setFeedback("upvote");
            }}
          >
            <Icon name="thumb-up" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Give negative feedback"
            onClick={() => {
              setFeedback("flag");
            }}
          >
            <Icon name="thumb-down" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Retry"
            onClick={() => {
              retry(id, message);
            }}
          >
            <Icon name="retry" />
          </button>
        </div>
      )}
      {feedback !== undefined && (
        <FeedbackDialog
          conversation={id}
          message={message.id}
          type={feedback}
          onClose={() => {
            setFeedback(undefined);
          }}
        />
      )}
    </>
  );
}
