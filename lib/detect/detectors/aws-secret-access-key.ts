import type { Detector, Validity } from "../detector.ts";
import { isPlaceholder } from "../placeholder.ts";

export const awsSecretAccessKey: Detector = {
  id: "aws-secret-access-key",
  type: "secret:aws-secret-access-key",
  advice: "api_key",
  severity: "high",
  patterns: [
    {
      // Forty characters after their name, as the console, the CLI and the SDKs call them.
      tryAt: {
        literals: [
          "secret_access_key",
          "secretaccesskey",
          "secret access key",
          "secret_key",
          "secretkey",
          "aws_secret",
        ],
      },
      expression:
        /(?:aws[_ ]?)?secret[_ ]?(?:access[_ ]?)?(?:key)?(?:[\s"'`:=>*,|\]]|\\["n]|is ){1,12}(?<value>[a-z0-9/+]{40})(?![a-z0-9/+=])/diy,
      alone: "high",
    },
    {
      // Or close after the key's id.
      tryAt: { literals: ["AKIA", "ASIA"] },
      expression:
        /A[KS]IA[A-Z0-9]{16}[\s\S]{1,60}?(?<![A-Za-z0-9/+])(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dy,
      alone: "high",
    },
  ],
  validate: validateSecret,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"],
};

function validateSecret(value: string): Validity {
  if (value.endsWith("EXAMPLEKEY")) return "test value";
  // Forty hexadecimal digits are a commit or a hash.
  const isMixed = /[A-Z]/u.test(value) && /[a-z]/u.test(value) && /\d/u.test(value);
  return isMixed && !isPlaceholder(value) ? "valid" : "invalid";
}
