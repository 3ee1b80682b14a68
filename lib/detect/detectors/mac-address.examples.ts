import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "ether «3c:22:fb:9a:07:d1» txqueuelen 1000",
    "«3C:22:FB:9A:07:D1»",
    "Physical Address: «3C-22-FB-9A-07-D1»",
    "MAC «3c22.fb9a.07d1» on port 7",
    "wifi mac «3c:22:fb:9a:07:d1», again «3c:22:fb:9a:07:d2»",
  ],
  testValue: ["00:00:5E:00:53:AF"],
  notMatched: [
    "3c:22:fb:9a:07", // Five pairs.
    "3c:22:fb:9a:07:d1:44", // Seven.
    "at 12:30:45",
    "3c:22:fb:9a:07:zz",
    "sha1 3c:22:fb:9a:07:d1:44:3c:22:fb:9a:07:d1:44:01:02:03:04:05:06",
  ],
  notValid: ["ff:ff:ff:ff:ff:ff", "00:00:00:00:00:00", "01:00:5e:00:00:fb"],
  needsContext: ["row 3C-22-FB-9A-07-D1 was skipped"],
};
