import type { JSX } from "preact";
import { useRef } from "preact/hooks";

interface FileButtonProps {
  readonly label: string;
  /** As the attribute of a file field. */
  readonly accept: string;
  readonly onBytes: (bytes: Uint8Array) => void;
  /** The file could not be read. */
  readonly onFailure: () => void;
}

/** Lets the person choose a file. It is read in this page and goes nowhere else. */
export function FileButton({ label, accept, onBytes, onFailure }: FileButtonProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const read = (): void => {
    const [file] = field.current?.files ?? [];
    if (file === undefined) return;
    file.arrayBuffer().then((buffer) => onBytes(new Uint8Array(buffer)), onFailure);
    // The same file can be chosen again.
    if (field.current !== null) field.current.value = "";
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input ref={field} type="file" hidden aria-label={label} accept={accept} onChange={read} />
    </>
  );
}
