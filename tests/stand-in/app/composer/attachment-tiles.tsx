import { labels } from "../labels.ts";
import { testId } from "../page-variants.ts";
import type { Attachment } from "./attachments.ts";

interface AttachmentTilesProps {
  readonly attachments: readonly Attachment[];
  readonly onRemove: (id: string) => void;
}

/** A tile never shows more than the beginning of a text: the rest is nowhere in the page. */
export function AttachmentTiles({ attachments, onRemove }: AttachmentTilesProps) {
  if (attachments.length === 0) return null;
  return (
    <div className="tiles" data-cds="MessageAttachments">
      {attachments.map(({ id, name, preview, content }) => (
        <div
          key={id}
          className={preview === "" ? "tile group/tile" : "tile group/thumbnail"}
          data-testid={testId("file-thumbnail")}
          data-cds-attachment=""
          aria-busy={content === undefined}
        >
          {preview !== "" && <button type="button">{preview}</button>}
          <h3>{name}</h3>
          {content === undefined && (
            <span role="progressbar" data-cds="Spinner" aria-label="Loading attachment" />
          )}
          <button
            type="button"
            className="remove"
            data-cds-attachment-remove=""
            aria-label={labels.remove(name)}
            onClick={() => {
              onRemove(id);
            }}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
