import type { Examples } from "../examples.ts";

// Random characters.
const secret = "q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3/oXi6Nt+v";

export const examples: Examples = {
  found: [
    `aws_secret_access_key = «${secret}»`,
    `export AWS_SECRET_ACCESS_KEY='«${secret}»'`,
    `"secretAccessKey": "«${secret}»"`,
    `  secret_key = "«${secret}»"`,
    `Secret access key: «${secret}»`,
    `AKIAQ7VB2LXT9MKCW4NR,«${secret}»`,
  ],
  testValue: ["aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
  notMatched: [
    `checksum ${secret}`, // Nothing says what it is.
    "aws_secret_access_key = $AWS_SECRET",
    `aws_secret_access_key = ${secret}x`, // 41 characters.
  ],
  notValid: [
    "secret_key = 5f4dcc3b5aa765d61d8327deb882cf995f4dcc3b", // A hash.
    "aws_secret_access_key = AAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaa1",
  ],
};
