import { createHmac } from 'node:crypto';

/** Places in one list: twice what the standard asks for at least, so that a place says nothing about its holder. */
export const LIST_SIZE = 262_144;

const HALF = 9;
const MASK = (1 << HALF) - 1;
const ROUNDS = 4;

/**
 * The place of the n-th certificate of a list: a Feistel network over eighteen bits, so that every place is dealt out once,
 * and neighbours in time lie anywhere.
 */
export function shuffledPlace(nth: number, shuffle: Buffer): number {
  let [left, right] = [nth >> HALF, nth & MASK];
  for (let round = 0; round < ROUNDS; round += 1) {
    const digest = createHmac('sha256', shuffle)
      .update(Buffer.from([round, right >> 8, right & 0xff]))
      .digest();
    [left, right] = [right, left ^ (digest.readUInt16BE(0) & MASK)];
  }
  return (left << HALF) | right;
}
