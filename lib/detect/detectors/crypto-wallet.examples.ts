import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "sent from «1Mpm5NL8nr1bj8LT6p5skFzJHMmKbZDfu8»",
    "pay to «3NWmzupaLkKypJ2tDukUAtMERt43B9d42K»",
    "«bc1qu34dh2l3gqpewntx2d2ekjnu50t68cel5l63gc»",
    "«BC1QU34DH2L3GQPEWNTX2D2EKJNU50T68CEL5L63GC»",
    "«bc1py4cd3g9dmemmy3f6hht06k6r7uwe0a0hmyje4xffm5x4u5gutadsy8jqhc»",
    "bitcoin:«bc1qu34dh2l3gqpewntx2d2ekjnu50t68cel5l63gc»?amount=0.01",
    "«addr1qyjhpk9q4h080vj9827adl2mg0m3m9l47lvjtx5e98ws6h3dwyty9dexkpzqzcnu48a6cvh4epfslvvs8nzdkq39sutscp7t7u»",
    "«cosmos1u34dh2l3gqpewntx2d2ekjnu50t68celz9y6v4»",
    "«0xe46AdBaBF14003974d6653559B4a7cA3D7A3E33F» had 31 swaps",
    "ETH wallet «0xe46adbabf14003974d6653559b4a7ca3d7a3e33f»",
    "«433QDzV9emkWpSttLBVKtEiLLC3bwAHBFScsvugqCBQiGFUU9e3sByGh3UPn6DBQQajGoJSRT9R8Kj54hyGzfGF47o5nC3B»",
    "LTC: «Lg3iLadxsWFeyw2cGx5B2H44Va8bmHHU8v»",
    "my dogecoin is at «DRxrcdGn6FutG8X3qQ5SJ29uAVVcxUd4j6»",
    "USDT (TRC-20) to «TWny5Rhrwa8YtJQ5h5jbGQgSC9WdoPUtpW»",
    "XRP «rMFmn4L38irbj3LTaFn1kEzJHMmKbZDCu3»",
    "zcash «t1ehN5hkGmAoCKmPM3Etzt56DY1xQTZaVtN»",
    "tezos «tz1gTnmVCMRRkt2Y2acL9RnN1wBN5XH3HjYd»",
    "Stellar wallet «GASXBWFAVXPHPMSFHK65N7K3IP3R3F7V67MSLGUZFHOQ2XSRDRPVXUFA»",
    "TON «UQAlcNigrd53skU6vdb9W0P3HZf199klmpkp3Q1eURxfW9cR»",
    "my Phantom wallet: «3X9tRRTfkib8gzMqUXSCZkZD473b1sGDUNHHtK41ffPx»",
    "Solana address is «3X9tRRTfkib8gzMqUXSCZkZD473b1sGDUNHHtK41ffPx»",
    "name,wallet\nAnn,«0xe46adbabf14003974d6653559b4a7ca3d7a3e33f»",
  ],
  testValue: [
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  ],
  notMatched: [
    "0xe46adbabf14003974d6653559b4a7ca3d7a3e33f71", // Longer: a hash.
    "id_1Mpm5NL8nr1bj8LT6p5skFzJHMmKbZDfu8",
    "1Mpm5NL8nr1bj8LT6p5",
    "bc1 qu34",
    "solana is faster than bitcoin",
  ],
  notValid: [
    "1Mpm5NL8nr1bj8LT6p5skFzJHMmKbZDfu9",
    "bc1qu34dh2l3gqpewntx2d2ekjnu50t68cel5l63gd",
    "0xe46AdBaBF14003974d6653559B4a7cA3D7A3E33f", // One capital is missing.
    "wallet 0x000000000000000000000000000000000000dead",
    "3f9a6bC2d4E5f6a7b8c9D1e2f3a4b5c6d7",
    "Solana address: 3X9tRRTfkib8gzMqUXSCZkZD473b1sGDUN",
  ],
  needsContext: [
    "0xe46adbabf14003974d6653559b4a7ca3d7a3e33f",
    "deployed contract 0xe46AdBaBF14003974d6653559B4a7cA3D7A3E33F",
    "TWny5Rhrwa8YtJQ5h5jbGQgSC9WdoPUtpW",
  ],
};
