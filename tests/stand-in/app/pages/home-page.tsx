import { useState } from "react";
import { Composer } from "../composer/composer.tsx";
import { startConversation } from "../conversations.ts";
import type { Draft } from "../conversations.ts";
import { goTo } from "../location.ts";
import { ChatPage } from "./chat-page.tsx";

const headings = {
  home: "What would you like to write?",
  incognito: "This chat is incognito",
  task: "What shall we work on?",
};

/** The page that begins a chat, with the input box in its middle. */
export function HomePage({ kind }: { kind: keyof typeof headings }) {
  const [id] = useState(() => crypto.randomUUID());
  const [hasBegun, setHasBegun] = useState(false);

  /** The address changes before the answer comes; an incognito chat keeps its address and has its id in the tab's storage. */
  function begin(draft: Draft): void {
    startConversation(id, draft, { isTemporary: kind === "incognito" });
    if (kind !== "incognito") {
      goTo(`/chat/${id}`);
      return;
    }
    sessionStorage.setItem("incognito_temporary_conversation_uuid", id);
    setHasBegun(true);
  }

  if (hasBegun) return <ChatPage id={id} hasHeader={false} />;
  return (
    <div className="home">
      <h1>{headings[kind]}</h1>
      <Composer
        place="home"
        conversation={id}
        isStreaming={false}
        unsent={undefined}
        onSubmit={begin}
        onStop={() => undefined}
      />
    </div>
  );
}
