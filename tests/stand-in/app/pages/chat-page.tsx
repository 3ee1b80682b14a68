import { Composer } from "../composer/composer.tsx";
import { reply, stopReply, useConversation } from "../conversations.ts";
import { nameChat } from "../example-conversation.ts";
import { testId } from "../page-variants.ts";
import { Transcript } from "../transcript/transcript.tsx";

export function ChatPage({ id, hasHeader }: { id: string; hasHeader: boolean }) {
  const conversation = useConversation(id);
  return (
    <div className="chat">
      {hasHeader && <header data-testid={testId("chat-header")}>{nameChat(id)}</header>}
      <div className="scroller">
        <Transcript id={id} conversation={conversation} />
        <div className="foot">
          {conversation.unsent !== undefined && (
            <p className="failure" role="alert">
              Your message could not be sent.
            </p>
          )}
          <Composer
            place="chat"
            conversation={id}
            isStreaming={conversation.isStreaming}
            unsent={conversation.unsent}
            onSubmit={(draft) => {
              reply(id, draft);
            }}
            onStop={() => {
              stopReply(id);
            }}
          />
        </div>
      </div>
    </div>
  );
}
