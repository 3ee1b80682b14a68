/**
 * SHA-256 (FIPS 180-4), since the browser's own is asynchronous and a scan is not. For check sums of short values.
 * https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(message: Uint8Array): Uint8Array {
  const { initial, constants } = (tables ??= computeTables());
  const state = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  const padded = pad(message);
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    fillSchedule(schedule, padded, offset);
    compress(state, schedule, constants);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** A one bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  return view;
}

function fillSchedule(schedule: Uint32Array, block: DataView, offset: number): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = 0; index < 64; index++) {
    if (index < 16) {
      schedule[index] = block.getUint32(offset + index * 4);
      continue;
    }
    const early = at(index - 15);
    const late = at(index - 2);
    schedule[index] =
      at(index - 16) +
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
      at(index - 7) +
      (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
}

function compress(state: Uint32Array, schedule: Uint32Array, constants: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + mixed + choice + (constants[index] ?? 0) + (schedule[index] ?? 0)) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

interface Tables {
  readonly initial: Uint32Array;
  readonly constants: Uint32Array;
}

let tables: Tables | undefined;

/** The first 32 bits behind the point of the square and cube roots of the first primes. */
function computeTables(): Tables {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const fractionOf = (root: number): number => (root % 1) * 2 ** 32;
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (prime) => fractionOf(Math.sqrt(prime))),
    constants: Uint32Array.from(primes, (prime) => fractionOf(Math.cbrt(prime))),
  };
}
