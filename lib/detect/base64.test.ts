import { expect, it } from "vitest";
import { decodeBase64 } from "./base64.ts";

// The vectors of https://www.rfc-editor.org/rfc/rfc4648#section-10, with and without padding.
it.each([
  ["", ""],
  ["Zg==", "f"],
  ["Zg", "f"],
  ["Zm8=", "fo"],
  ["Zm9v", "foo"],
  ["Zm9vYmFy", "foobar"],
  ["+/+/", "\u00fb\u00ff\u00bf"],
  ["-_-_", "\u00fb\u00ff\u00bf"],
])("%j is %j", (encoded, decoded) => {
  expect(decodeBase64(encoded)).toBe(decoded);
});

it.each(["Zm9v Zm8", "Zm.9", "Zé"])("%j is no base64", (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});
