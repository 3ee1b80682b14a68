/**
 * The text of a file in whatever encoding spreadsheets and editors write: UTF-8, UTF-16 with its mark, or Windows-1252,
 * which Excel calls ANSI. Undefined for what is no text, such as a workbook, which is a ZIP archive.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // In a text there is no NUL; files of any other kind have one before long.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
