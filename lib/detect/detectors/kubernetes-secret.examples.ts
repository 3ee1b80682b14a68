import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "kind: Secret\nmetadata:\n  name: portal\ntype: Opaque\ndata:\n  key: «VHVsaXBzIGFyZSByZWQ3»\n",
    "data:\n  key: «VHVsaXBzIGFyZSByZWQ3»\nkind: Secret\n".replace(/^/u, "apiVersion: v1\n"),
    'kind: "Secret"\ndata:\n  .dockercfg: |\n    «VHVsaXBzIGFyZSByZWQ3»\n',
  ],
  notMatched: [
    "kind: ConfigMap\ndata:\n  key: VHVsaXBzIGFyZSByZWQ3\n",
    "kind: SecretStore\ndata:\n  key: VHVsaXBzIGFyZSByZWQ3\n",
    "kind: Secret\nmetadata:\n  name: portal\n",
    "kind: Secret\ndata:\n  key: {{ .Values.key }}\n",
    "kind: Secret\n---\ndata:\n  key: VHVsaXBzIGFyZSByZWQ3\n",
  ],
  notValid: [
    "kind: Secret\ndata:\n  key: ZXhhbXBsZSBrZXk=\n", // "example key"
    "kind: Secret\ndata:\n  key: abcdefghi\n", // No length that base64 has.
  ],
};
