import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "import «5J6mxSNUe8Pt8SRc5b621fhmDF18kHEAnMXpjCdjqBSm1RFeei1»",
    "WIF: «KxUVRgynzsdzfqDbqFT9Twpv92obC2d8BBd3fGMA3f6hEUXgyPjd»",
    "«xprv9s21ZrQH143K3XsBixuKbykV3aFPpTGKdDWxMTW3k2ycGK5L8jYyCJD27fUzpcyTHJGWc3iLWDvvpDnsMsu1aLuAPmW5VtdiEZYruVfse3v»",
    "paper wallet «6PRNr8D7Kwa4oN1YGEBVa1vXL639nsVQ3dFjvv1pRr2QzZFAkz9A855A4u»",
    "«edsk2xPevWACwroZKTJ4CNeiUFzjkZBmkTyaV7mkJS234HNVkVgYoE»",
    "PRIVATE_KEY=«0x2570d8a0adde77b2453abdd6fd5b43f71d97f5f7d9259a9929dd0d5e511c5f5b»",
    "my MetaMask private key is «2570d8a0adde77b2453abdd6fd5b43f71d97f5f7d9259a9929dd0d5e511c5f5b»",
    "clé privée : «2570d8a0adde77b2453abdd6fd5b43f71d97f5f7d9259a9929dd0d5e511c5f5b»",
    "私钥：«2570d8a0adde77b2453abdd6fd5b43f71d97f5f7d9259a9929dd0d5e511c5f5b»",
    "Stellar secret seed «SASXBWFAVXPHPMSFHK65N7K3IP3R3F7V67MSLGUZFHOQ2XSRDRPVWQW7»",
    "XRP secret: «ssDZ9VWPrQvK6NJVFH683LGXAw8eu»",
    "Phantom private key «kRAMcN5ManyMGTq2PGJWoa7ZZ5j7qrHxZBvt8N4KYMhi5hJmqRsdRKd4M51V5Yw1oPoamm3iVUsUJqkvkmiuTv9»",
    `keypair: «[${Array.from({ length: 64 }, (_, index) => (index * 71) % 256).join(",")}]»`,
  ],
  testValue: ["private key 0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"],
  notMatched: [
    "private key: <your key here>",
    "sha256 2570d8a0adde77b2453abdd6fd5b43f71d97f5f7d9259a9929dd0d5e511c5f5b",
    "private key fingerprint 2570d8a0adde77b2453abdd6fd5b43f7",
    "xprv keys are derived",
  ],
  notValid: [
    "5J6mxSNUe8Pt8SRc5b621fhmDF18kHEAnMXpjCdjqBSm1RFeei2",
    "KxUVRgynzsdzfqDbqFT9Twpv92obC2d8BBd3fGMA3f6hEUXgyPje",
    "private key: 0x0000000000000000000000000000000000000000000000000000000000000001",
  ],
};
