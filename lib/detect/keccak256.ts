/**
 * Keccak-256 as Ethereum uses it: with the padding from before SHA-3 became a standard. For values of less than 136
 * bytes. https://keccak.team/files/Keccak-reference-3.0.pdf
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const block = new Uint8Array(200);
  block.set(message);
  block[message.length] = 0x01;
  block[rate - 1] = (block[rate - 1] ?? 0) | 0x80;
  const view = new DataView(block.buffer);
  // Each lane of 64 bits is two words, the lower first.
  const lanes = Int32Array.from({ length: 50 }, (_, index) => view.getInt32(index * 4, true));
  permute(lanes);
  for (const [index, word] of lanes.entries()) view.setInt32(index * 4, word, true);
  return block.slice(0, 32);
}

const rate = 136;

/** How far each lane is turned, and where it goes, in the order of the walk through the square. */
const turns = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const places = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

/** Twenty-four rounds; the constants come from the shift register that the reference gives. */
function permute(lanes: Int32Array): void {
  const columns = new Int32Array(10);
  const row = new Int32Array(10);
  let register = 1;
  for (let round = 0; round < 24; round++) {
    mixColumns(lanes, columns);
    turnAndMove(lanes);
    combineRows(lanes, row);
    for (let power = 0; power < 7; power++) {
      if ((register & 1) === 1) {
        const bit = 2 ** power - 1;
        const word = bit < 32 ? 0 : 1;
        lanes[word] = at(lanes, word) ^ (1 << (bit % 32));
      }
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
  }
}

function mixColumns(lanes: Int32Array, columns: Int32Array): void {
  for (let word = 0; word < 10; word++) {
    columns[word] =
      at(lanes, word) ^
      at(lanes, word + 10) ^
      at(lanes, word + 20) ^
      at(lanes, word + 30) ^
      at(lanes, word + 40);
  }
  for (let column = 0; column < 5; column++) {
    const before = ((column + 4) % 5) * 2;
    const after = ((column + 1) % 5) * 2;
    const low = at(columns, before) ^ turnLow(at(columns, after), at(columns, after + 1), 1);
    const high = at(columns, before + 1) ^ turnLow(at(columns, after + 1), at(columns, after), 1);
    for (let word = column * 2; word < 50; word += 10) {
      lanes[word] = at(lanes, word) ^ low;
      lanes[word + 1] = at(lanes, word + 1) ^ high;
    }
  }
}

function turnAndMove(lanes: Int32Array): void {
  let low = at(lanes, 2);
  let high = at(lanes, 3);
  for (const [step, bits] of turns.entries()) {
    const place = (places[step] ?? 0) * 2;
    const nextLow = at(lanes, place);
    const nextHigh = at(lanes, place + 1);
    if (bits < 32) {
      lanes[place] = turnLow(low, high, bits);
      lanes[place + 1] = turnLow(high, low, bits);
    } else {
      lanes[place] = turnLow(high, low, bits - 32);
      lanes[place + 1] = turnLow(low, high, bits - 32);
    }
    low = nextLow;
    high = nextHigh;
  }
}

function combineRows(lanes: Int32Array, row: Int32Array): void {
  for (let start = 0; start < 50; start += 10) {
    row.set(lanes.subarray(start, start + 10));
    for (let word = 0; word < 10; word++) {
      lanes[start + word] = at(row, word) ^ (~at(row, (word + 2) % 10) & at(row, (word + 4) % 10));
    }
  }
}

/** The lower word of a lane turned by less than 32 bits; with the words swapped, the upper one. */
function turnLow(low: number, high: number, bits: number): number {
  return bits === 0 ? low : (low << bits) | (high >>> (32 - bits));
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
