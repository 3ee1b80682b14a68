import { decodeBase58, decodeBase58Check, rippleAlphabet } from "../base58.ts";
import { base32Alphabet, crc16, decodeBits } from "../crc16.ts";
import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";

const base58 = "[1-9A-HJ-NP-Za-km-z]";

/** What a key is called, in the languages most written to Claude; a seed of Stellar or XRP is one as well. */
const labels = [
  ...["private key", "private-key", "private_key", "privatekey", "priv key", "priv_key", "privkey"],
  ...["secret key", "secret_key", "secretkey", "secret seed", "family seed", "account secret", "xrp secret"],
  ...["keypair", "signing key", "spend key", "view key", "wallet key", "wallet secret", "stellar secret"],
  ...["deployer key", "validator key", "master key", "wif"],
  ...["privater schlüssel", "privaten schlüssel", "clé privée", "clave privada", "chave privada"],
  ...["chiave privata", "privésleutel", "klucz prywatny", "приватный ключ", "закрытый ключ"],
  ...["私钥", "私鑰", "秘密鍵", "개인키", "프라이빗 키"],
];

export const walletPrivateKey: Detector = {
  id: "wallet-private-key",
  type: "wallet_private_key",
  advice: "wallet_key",
  severity: "high",
  patterns: [
    {
      // A key of Bitcoin or a relative for import into a wallet (WIF), or one behind a password (BIP-38).
      tryAt: { literals: ["5H", "5J", "5K", "Kw", "Kx", "Ky", "Kz", "L1", "L2", "L3", "L4", "L5", "6P"] },
      expression: () =>
        new RegExp(String.raw`\b(?:5[HJK]${base58}{49}|[KL]${base58}{51}|6P${base58}{56})\b`, "dy"),
      alone: "high",
    },
    {
      // All keys of a wallet (BIP-32); a key of Tezos.
      tryAt: { literals: ["xprv", "yprv", "zprv", "edsk"] },
      expression: () =>
        new RegExp(String.raw`\b(?:[xyz]prv${base58}{107}|edsk(?:${base58}{50}|${base58}{94}))\b`, "dy"),
      alone: "high",
    },
    {
      // Private key: …
      tryAt: { literals: labels },
      expression: () =>
        new RegExp(
          String.raw`${anyWord(labels)}(?: (?:key|hex|wif|seed|eth|ethereum|metamask|wallet)){0,2}${labelGap}(?<!\w)(?<value>(?:0x)?[\da-fA-F]{64}|S[A-D][A-Z2-7]{54}|s${base58}{28,30}|${base58}{86,88}|\[ ?(?:\d{1,3}, ?){63}\d{1,3} ?\])(?!\w)`,
          "diuy",
        ),
      alone: "high",
    },
  ],
  validate: validateKey,
  references: [
    "https://en.bitcoin.it/wiki/Wallet_import_format",
    "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    "https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki",
    "https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md",
    "https://xrpl.org/docs/references/protocol/data-types/base58-encodings",
    "https://solana.com/docs/intro/installation",
  ],
};

function validateKey(value: string): Validity {
  const digits = value.replace(/^0x/u, "").toLowerCase();
  if (published.has(digits)) return "test value";
  return isKey(value, digits) ? "valid" : "invalid";
}

function isKey(value: string, digits: string): boolean {
  if (value.startsWith("[")) return (value.match(/\d+/gu) ?? []).every((byte) => Number(byte) < 256);
  if (/^[\da-f]{64}$/u.test(digits)) return new Set(digits).size >= fewestDifferent;
  if (/^S[A-Z2-7]{55}$/u.test(value)) return isStellarSeed(value);
  if (value.length >= 86 && value.length <= 88) return decodeBase58(value)?.length === 64;
  return decodeBase58Check(value, value.startsWith("s") ? rippleAlphabet : undefined) !== undefined;
}

/** So many different digits has any random key; one made up has fewer. */
const fewestDifferent = 8;

function isStellarSeed(value: string): boolean {
  const bytes = decodeBits(value, base32Alphabet);
  return crc16(bytes.subarray(0, -2)) === (bytes.at(-2) ?? 0) + ((bytes.at(-1) ?? 0) << 8);
}

/** Keys that development networks give to everybody: the first two of Hardhat and Anvil, the first of Ganache. */
const published: ReadonlySet<string> = new Set([
  "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
  "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
  "4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d",
]);
