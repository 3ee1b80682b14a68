import { convertDocument, uploadFile } from "../api.ts";
import type { TextAttachment } from "../api.ts";

/** One tile above the input box. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** The beginning of its text, where it has any. */
  readonly preview: string;
  /** What goes with the message: text inside the request, or the id of an upload; nothing yet while that is under way. */
  readonly content: { readonly text: TextAttachment } | { readonly file: string } | undefined;
}

/** Text files up to this size in bytes are read in the browser and sent inside the message's request. */
const inlineUpTo = 15_360;
const textFile = /\.(?:csv|css|html?|js|json|log|md|py|sql|ts|txt|xml|ya?ml)$/iu;
const convertedDocument = /\.(?:docx|epub|odt|rtf)$/iu;

const previewLength = 120;

export function makePastedAttachment(text: string): Attachment {
  return makeTextAttachment("", "txt", text.length, text, { kind: "pasted_text" });
}

/** The tile to show while the file is on its way. */
export function announceFile(file: File): Attachment {
  return { id: crypto.randomUUID(), name: file.name, preview: "", content: undefined };
}

/** Reads, converts or uploads the file, whichever its kind asks for: at once, long before the message is sent. */
export async function finishFile(
  announced: Attachment,
  file: File,
  conversation: string,
): Promise<Attachment> {
  const type = file.name.split(".").at(-1) ?? "";
  if (textFile.test(file.name) && file.size <= inlineUpTo) {
    return { ...makeTextAttachment(file.name, type, file.size, await file.text(), {}), id: announced.id };
  }
  if (convertedDocument.test(file.name)) {
    return {
      ...makeTextAttachment(file.name, type, file.size, await convertDocument(file), {}),
      id: announced.id,
    };
  }
  return { ...announced, content: { file: await uploadFile(conversation, file) } };
}

function makeTextAttachment(
  name: string,
  type: string,
  size: number,
  text: string,
  kind: Pick<TextAttachment, "kind">,
): Attachment {
  return {
    id: crypto.randomUUID(),
    name: name === "" ? "Pasted content" : name,
    preview: text.slice(0, previewLength),
    content: {
      text: {
        file_name: name,
        file_type: type,
        file_size: size,
        extracted_content: text,
        origin: "user_upload",
        ...kind,
      },
    },
  };
}
