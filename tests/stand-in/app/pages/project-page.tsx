import { useState } from "react";
import { postProjectText, putProjectInstructions } from "../api.ts";
import { Composer } from "../composer/composer.tsx";
import { startConversation } from "../conversations.ts";
import { goTo } from "../location.ts";
import { TextDialog } from "../text-dialog.tsx";

/** A project: an input box for new chats in it, and texts that go with each of them. */
export function ProjectPage({ project }: { project: string }) {
  const [id] = useState(() => crypto.randomUUID());
  const [dialog, setDialog] = useState<"instructions" | "text">();
  const [instructions, setInstructions] = useState("");
  const [texts, setTexts] = useState<readonly string[]>([]);
  const close = () => {
    setDialog(undefined);
  };

  return (
    <div className="home">
      <h1>Garden club</h1>
      <Composer
        place="home"
        conversation={id}
        isStreaming={false}
        unsent={undefined}
        onSubmit={(draft) => {
          startConversation(id, draft, { isTemporary: false, project });
          goTo(`/chat/${id}`);
        }}
        onStop={() => undefined}
      />
      <section className="panel">
        <h2>Instructions</h2>
        <p>{instructions === "" ? "None yet" : instructions}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setDialog("instructions");
          }}
        >
          Set project instructions
        </button>
      </section>
      <section className="panel">
        <h2>Files</h2>
        <p>{texts.length === 0 ? "None yet" : texts.join(", ")}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setDialog("text");
          }}
        >
          Add text content
        </button>
      </section>
      {dialog === "instructions" && (
        <TextDialog
          title="Set project instructions"
          label="Instructions"
          initialText={instructions}
          confirm="Save instructions"
          onClose={close}
          onConfirm={async ({ text }) => {
            await putProjectInstructions(project, text);
            setInstructions(text);
          }}
        />
      )}
      {dialog === "text" && (
        <TextDialog
          title="Add text content"
          titleField="Title"
          label="Content"
          confirm="Add content"
          onClose={close}
          onConfirm={async ({ title, text }) => {
            await postProjectText(project, title, text);
            setTexts([...texts, title]);
          }}
        />
      )}
    </div>
  );
}
