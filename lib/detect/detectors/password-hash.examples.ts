import type { Examples } from "../examples.ts";

// Random characters, digests of nothing.
const characters = "q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1CkQwErLpZaSuJhDgFO";
const hex = "7b2d9e4c8f0a5e3d6b1c9f7a2e8d4b0c";

function write(length: number): string {
  return characters.repeat(2).slice(0, length);
}

export const examples: Examples = {
  found: [
    `root:«$6$q7Vb2LxT$${write(86)}»:19300:0:99999:7:::`,
    `ann:«$apr1$q7Vb2LxT$${write(22)}»`,
    `BCRYPT_HASH = "«$2b$12$${write(53)}»"`,
    `«$5$rounds=5000$q7Vb2LxT$${write(43)}»`,
    `«$y$j9T$${write(22)}$${write(43)}»`,
    `«$argon2id$v=19$m=65536,t=3,p=4$${write(22)}$${write(43)}»`,
    `«$krb5tgs$23$*ann$QUILLMARK$web*$${hex}$${hex.repeat(4)}»`,
    `Administrator:500:${hex}:«${hex}»:::`,
  ],
  notMatched: [
    "$1$2$3",
    "costs $5$ or $6$",
    `$2b$12$${write(20)}`, // Cut short.
    "echo $1$2",
    `500:${hex}`,
  ],
  notValid: [`$2b$12$${"x".repeat(53)}`, `500:${hex}:${"0".repeat(32)}:::`],
};
