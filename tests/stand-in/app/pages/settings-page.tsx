import { useState } from "react";
import { createStyle, putPreferences } from "../api.ts";
import { TextDialog } from "../text-dialog.tsx";

export function SettingsPage() {
  const [preferences, setPreferences] = useState("");
  const [outcome, setOutcome] = useState("");
  const [isDialogOpen, setIsDialogOpen] = useState(false);

  return (
    <div className="settings">
      <h1>Settings</h1>
      <label htmlFor="conversation-preferences">
        What personal preferences should be considered in responses?
      </label>
      <textarea
        id="conversation-preferences"
        data-1p-ignore="true"
        rows={6}
        value={preferences}
        placeholder="For instance: I mostly write for children"
        onChange={(event) => {
          setPreferences(event.currentTarget.value);
        }}
      />
      <div className="dialog-buttons">
        <span role="status">{outcome}</span>
        <button
          type="button"
          className="button strong"
          onClick={() => {
            putPreferences(preferences).then(
              () => {
                setOutcome("Saved");
              },
              () => {
                setOutcome("Not saved");
              },
            );
          }}
        >
          Save changes
        </button>
      </div>
      <section className="panel">
        <h2>Writing style</h2>
        <p>A style of your own goes with every message.</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setIsDialogOpen(true);
          }}
        >
          Create custom style
        </button>
      </section>
      {isDialogOpen && (
        <TextDialog
          title="Create custom style"
          label="Describe the style"
          confirm="Create style"
          onClose={() => {
            setIsDialogOpen(false);
          }}
          onConfirm={({ text }) => createStyle(text)}
        />
      )}
    </div>
  );
}
