import { expect, it } from "vitest";
import { keccak256 } from "./keccak256.ts";

// As https://keccak.team/archives.html has them.
it.each([
  ["", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"],
  ["abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"],
])("of %j", (message, digest) => {
  expect(Buffer.from(keccak256(new TextEncoder().encode(message))).toString("hex")).toBe(digest);
});
