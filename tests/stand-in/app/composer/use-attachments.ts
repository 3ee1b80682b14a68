import { useCallback, useEffect, useState } from "react";
import { announceFile, finishFile, makePastedAttachment } from "./attachments.ts";
import type { Attachment } from "./attachments.ts";

/** The tiles of an input box. Files come from its file input, by paste, or dropped anywhere on the page. */
export function useAttachments(conversation: string) {
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);

  function removeAttachment(id: string): void {
    setAttachments((before) => before.filter((each) => each.id !== id));
  }

  const addFiles = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const announced = announceFile(file);
        setAttachments((before) => [...before, announced]);
        finishFile(announced, file, conversation).then(
          (finished) => {
            setAttachments((before) => before.map((each) => (each.id === announced.id ? finished : each)));
          },
          () => {
            removeAttachment(announced.id);
          },
        );
      }
    },
    [conversation],
  );

  useEffect(() => listenForDrops(addFiles), [addFiles]);

  return {
    attachments,
    addFiles,
    addPastedText: (text: string) => {
      setAttachments((before) => [...before, makePastedAttachment(text)]);
    },
    removeAttachment,
    clearAttachments: () => {
      setAttachments([]);
    },
  };
}

function listenForDrops(onFiles: (files: readonly File[]) => void): () => void {
  function allowDrop(event: DragEvent): void {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  }
  function takeFiles(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  }
  document.addEventListener("dragover", allowDrop);
  document.addEventListener("drop", takeFiles);
  return () => {
    document.removeEventListener("dragover", allowDrop);
    document.removeEventListener("drop", takeFiles);
  };
}
