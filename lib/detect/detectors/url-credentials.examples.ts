import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "https://«ann:Xk9mQ7a»@git.quillmark.io/site.git",
    "curl http://«ann:tulips»@quillmark.io:8080/path",
    "ftp://«ann%40quillmark.io:Xk9mQ7a»@ftp.quillmark.io",
    "nats-route://«ann:Xk9mQ7a»@127.0.0.1:4222",
    'connect("http://«ann:Xk9%23mQ7a»@%s:%d", host)',
    "proxy = https://«:Xk9mQ7a»@quillmark.io",
    "https://«ann:mysecret»@quillmark.io", // Perhaps made up.
    "http://«guest:guest»@quillmark.io",
  ],
  notMatched: [
    "https://ann@quillmark.io",
    "https://quillmark.io:8080/@ann",
    "https://quillmark.io/login?next=a:b@c",
    "git@github.com:quillmark/site.git",
    "https://<user>:<password>@quillmark.io",
  ],
  notValid: [
    "https://user:password@quillmark.io",
    "https://ann:$TOKEN@quillmark.io",
    "https://ann:${TOKEN}@quillmark.io",
    "https://ann:xxxx@quillmark.io",
    "https://ann:****@quillmark.io",
    "https://%s:%s@quillmark.io",
  ],
};
