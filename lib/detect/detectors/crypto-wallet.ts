import { decodeBase58, decodeBase58Check, rippleAlphabet } from "../base58.ts";
import { hasBech32Sum } from "../bech32.ts";
import { base32Alphabet, base64UrlAlphabet, crc16, decodeBits } from "../crc16.ts";
import type { Detector, Validity } from "../detector.ts";
import { keccak256 } from "../keccak256.ts";
import { anyWord, labelGap } from "../label.ts";

const base58 = "[1-9A-HJ-NP-Za-km-z]";
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** How addresses in Bech32 begin: with the name of their chain. */
const chains = [
  ...["bc", "ltc", "addr", "stake", "cosmos", "osmo", "inj", "celestia", "sei", "juno", "akash", "kava"],
  ...["terra", "thor", "bnb", "erd", "zil", "dydx", "axelar", "stars", "secret", "zs"],
];

/** Of chains whose addresses have no check sum, or one that is not worth its code here. */
const plainLabels = [
  ...["solana", "sol wallet", "sol address", "sol addr", "phantom", "spl token", "solflare"],
  ...["polkadot", "kusama", "dot wallet", "dot address", "substrate"],
  ...["algorand", "algo address", "sui address", "sui wallet", "aptos"],
];
const walletGap = String.raw`(?: ?(?:my|his|her|our|public|deposit|wallet|address|addr|adresse|account|key|pubkey|hot|cold|main|at|to)){0,4}${labelGap}`;

export const cryptoWallet: Detector = {
  id: "crypto-wallet",
  type: "crypto_wallet",
  advice: "wallet",
  severity: "medium",
  patterns: [
    {
      // Bitcoin: 1…, 3….
      tryAt: { digitRuns: [1, 2, 3, 4], followedBy: letters },
      expression: () => new RegExp(String.raw`\b[13]${base58}{25,34}\b`, "dy"),
      alone: "high",
      inContext: "high",
    },
    {
      // Bitcoin: bc1…; Litecoin, Cardano, Cosmos and others.
      tryAt: { literals: chains.map((chain) => `${chain}1`) },
      expression: () => new RegExp(String.raw`\b(?:${chains.join("|")})1[02-9ac-hj-np-z]{38,110}\b`, "diy"),
      alone: "high",
      inContext: "high",
    },
    {
      // Ethereum and the like. Capitals among the letters are a check sum.
      tryAt: { literals: ["0x"] },
      expression: /\b0x(?=[\da-f]{0,39}[A-F])(?=[\dA-F]{0,39}[a-f])[\dA-Fa-f]{40}\b/dy,
      alone: "medium",
      inContext: "high",
    },
    {
      tryAt: { literals: ["0x"] },
      expression: /\b0[xX](?:[\da-f]{40}|[\dA-F]{40})\b/dy,
      alone: "none",
      inContext: "high",
    },
    {
      // Bitcoin Cash.
      tryAt: { literals: ["bitcoincash:"] },
      expression: /\bbitcoincash:[pq][02-9ac-hj-np-z]{41}\b/dy,
      alone: "high",
      inContext: "high",
    },
    {
      // Monero.
      tryAt: { digitRuns: [1, 2, 3, 4], followedBy: letters },
      expression: () => new RegExp(String.raw`\b[48]${base58}{94}(?:${base58}{11})?\b`, "dy"),
      alone: "high",
      inContext: "high",
    },
    {
      // Litecoin, Dogecoin, Dash, Tron, XRP, Zcash, Tezos; Stellar; TON.
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6], back: /[\w-]/u },
      expression: () =>
        new RegExp(
          String.raw`(?<![\w-])(?:(?:[LM79ADXTr]|t[13]|tz[1-4]|KT1)${base58}{24,35}|G[A-Z2-7]{55}|[EU]Q[\w-]{46})(?!\w)`,
          "dy",
        ),
      alone: "none",
      inContext: "high",
    },
    {
      // Solana address: …
      tryAt: { literals: plainLabels },
      expression: () =>
        new RegExp(
          String.raw`${anyWord(plainLabels)}${walletGap}\b(?<value>0x[\dA-Fa-f]{64}|[A-Z2-7]{58}|${base58}{32,48})\b`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
  ],
  validate: validateWallet,
  context: {
    words: [
      ...["wallet", "wallet address", "wallets", "crypto", "cryptocurrency", "blockchain", "on-chain"],
      ...["btc", "bitcoin", "eth", "ethereum", "ether", "erc20", "erc-20", "evm", "usdt", "usdc", "tether"],
      ...["bnb", "bsc", "polygon", "matic", "arbitrum", "optimism", "avalanche", "avax", "metamask"],
      ...["ltc", "litecoin", "doge", "dogecoin", "dash", "trx", "tron", "trc20", "trc-20", "xrp", "ripple"],
      ...["xlm", "stellar", "ton", "toncoin", "zec", "zcash", "xtz", "tezos", "xmr", "monero"],
      ...["sol", "solana", "phantom", "ada", "cardano", "dot", "polkadot"],
      ...["ledger nano", "trezor", "coinbase", "binance", "kraken", "etherscan", "uniswap", "airdrop"],
      ...["payout address", "deposit address", "withdrawal address", "receiving address", "token", "swap"],
      ...["kryptowallet", "krypto", "portefeuille crypto", "cartera", "billetera", "carteira", "кошелёк"],
      ...["кошелек", "кошелька", "ウォレット", "钱包", "錢包", "지갑"],
    ],
    against: [
      ...["tx", "txid", "tx hash", "transaction hash", "block", "blockhash", "commit", "sha", "sha1"],
      ...["contract", "contract address", "router", "factory", "pool", "abi", "git", "revision"],
    ],
  },
  references: [
    "https://en.bitcoin.it/wiki/Base58Check_encoding",
    "https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki",
    "https://eips.ethereum.org/EIPS/eip-55",
    "https://docs.getmonero.org/public-address/standard-address/",
    "https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md",
    "https://docs.ton.org/v3/documentation/smart-contracts/addresses/address-formats",
    "https://solana.com/docs/core/accounts",
  ],
};

/** `match` is longer than the value where a label that names the chain is before it. */
function validateWallet(value: string, match: string): Validity {
  if (published.has(value)) return "test value";
  return (match === value ? hasCheckSum(value) : hasPlainForm(value) || hasCheckSum(value))
    ? "valid"
    : "invalid";
}

function hasCheckSum(value: string): boolean {
  if (/^0x/iu.test(value)) return isEthereumAddress(value.slice(2));
  if (/^bitcoincash:/u.test(value)) return true;
  if (/^[48].{94}/u.test(value)) return isMoneroAddress(value);
  if (/^G.{55}$/u.test(value)) return isStellarAddress(value);
  if (/^[EU]Q.{46}$/u.test(value)) return isTonAddress(value);
  const length = decodeBase58Check(value, value.startsWith("r") ? rippleAlphabet : undefined)?.length ?? 0;
  // A version of one to three bytes, and the twenty of a hash.
  return (length >= 21 && length <= 23) || hasBech32Sum(value);
}

/** Letters and digits without a check sum: of Solana, Polkadot, Algorand, Sui and Aptos. */
function hasPlainForm(value: string): boolean {
  if (/^(?:0x|[A-Z2-7]{58}$)/u.test(value)) return new Set(value).size >= fewestDifferent;
  const length = decodeBase58(value)?.length ?? 0;
  return length === 32 || length === 35;
}

/** So many different characters has any random address; one made up has fewer. */
const fewestDifferent = 8;

/** An address in one case only has no check sum. Nearly all zeros is nobody's: new coins come from there, old ones go there. */
function isEthereumAddress(digits: string): boolean {
  const small = digits.toLowerCase();
  if (new Set(small).size < fewestDifferent) return false;
  if (small === digits || digits.toUpperCase() === digits) return true;
  const hash = keccak256(new TextEncoder().encode(small));
  return Array.from(digits).every((digit, index) => {
    const half = ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 0xf;
    return digit === (half >= 8 ? digit.toUpperCase() : digit.toLowerCase());
  });
}

/** Written in blocks of eight bytes, each in eleven characters; the last four bytes are the check sum. */
function isMoneroAddress(value: string): boolean {
  const blocks = (value.match(/.{1,11}/gu) ?? []).map((block) => {
    const bytes = Array.from(decodeBase58(block) ?? []);
    const length = block.length === 11 ? 8 : 5;
    const significant = bytes.slice(bytes.findIndex((byte) => byte !== 0));
    return [...Array.from({ length: Math.max(0, length - significant.length) }, () => 0), ...significant];
  });
  const bytes = Uint8Array.from(blocks.flat());
  const sum = keccak256(bytes.subarray(0, -4));
  return bytes.subarray(-4).every((byte, index) => byte === sum[index]);
}

function isStellarAddress(value: string): boolean {
  const bytes = decodeBits(value, base32Alphabet);
  return crc16(bytes.subarray(0, -2)) === (bytes.at(-2) ?? 0) + ((bytes.at(-1) ?? 0) << 8);
}

function isTonAddress(value: string): boolean {
  const bytes = decodeBits(value, base64UrlAlphabet);
  return crc16(bytes.subarray(0, -2)) === ((bytes.at(-2) ?? 0) << 8) + (bytes.at(-1) ?? 0);
}

/** The first address of all, those that standards and manuals show, and those that coins are burnt with. */
const published: ReadonlySet<string> = new Set([
  "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
  "1BitcoinEaterAddressDontSendf59kuE",
  "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
  "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
  "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
  "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
]);
