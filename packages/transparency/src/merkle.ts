import { createHash } from 'node:crypto';

/** Bytes of a hash: SHA-256. */
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0x00);
const NODE = Buffer.of(0x01);

/** The hash of an entry, `SHA-256(0x00 ‖ entry)` (RFC 6962 §2.1). */
export const leafHash = (entry: Uint8Array): Buffer => createHash('sha256').update(LEAF).update(entry).digest();

/** The hash of a node over its two children, `SHA-256(0x01 ‖ left ‖ right)` (RFC 6962 §2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** The hash of a tree without leaves, `SHA-256()` (RFC 6962 §2.1). */
export const emptyRoot: Buffer = createHash('sha256').digest();

/** The hash over the `index`-th run of `2^height` leaves; only runs that the tree holds whole are asked for. */
export type WholeSubtrees = (height: number, index: number) => Buffer;

/** The largest power of two smaller than `n`, for `n` > 1: where RFC 6962 §2.1 splits a tree. */
function splitOf(n: number): number {
  let split = 1;
  while (split * 2 < n) split *= 2;
  return split;
}

/** The hash over the leaves from `start` up to, not including, `end` (RFC 6962 §2.1, MTH of D[start:end]). */
function hashOver(subtrees: WholeSubtrees, start: number, end: number): Buffer {
  const size = end - start;
  const height = Math.log2(size);
  if (Number.isInteger(height) && start % size === 0) return subtrees(height, start / size);
  const split = start + splitOf(size);
  return nodeHash(hashOver(subtrees, start, split), hashOver(subtrees, split, end));
}

/** The root of a tree of so many leaves. */
export const rootOf = (subtrees: WholeSubtrees, size: number): Buffer =>
  size === 0 ? emptyRoot : hashOver(subtrees, 0, size);

/** The hashes that lead from a leaf to the root, its neighbour first (RFC 6962 §2.1.1, PATH). Throws where there is no such leaf. */
export function inclusionProof(subtrees: WholeSubtrees, index: number, size: number): Buffer[] {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) throw new RangeError(`No leaf ${index} in ${size}`);
  return pathIn(subtrees, index, 0, size);
}

function pathIn(subtrees: WholeSubtrees, index: number, start: number, end: number): Buffer[] {
  if (end - start === 1) return [];
  const split = start + splitOf(end - start);
  return index < split
    ? [...pathIn(subtrees, index, start, split), hashOver(subtrees, split, end)]
    : [...pathIn(subtrees, index, split, end), hashOver(subtrees, start, split)];
}

/** The hashes by which a reader of a smaller tree sees that it lies unchanged in a larger one (RFC 6962 §2.1.2, PROOF). */
export function consistencyProof(subtrees: WholeSubtrees, smaller: number, larger: number): Buffer[] {
  if (!(Number.isSafeInteger(smaller) && smaller >= 0 && smaller <= larger)) {
    throw new RangeError(`No tree of ${smaller} in ${larger}`);
  }
  return smaller === 0 || smaller === larger ? [] : subproof(subtrees, smaller, [0, larger], true);
}

/** RFC 6962 §2.1.2, SUBPROOF(m, D[start:end], b): `isKnown` is `b`, whether the reader has this subtree's hash already. */
function subproof(
  subtrees: WholeSubtrees,
  smaller: number,
  [start, end]: readonly [number, number],
  isKnown: boolean,
): Buffer[] {
  if (smaller === end) return isKnown ? [] : [hashOver(subtrees, start, end)];
  const split = start + splitOf(end - start);
  return smaller <= split
    ? [...subproof(subtrees, smaller, [start, split], isKnown), hashOver(subtrees, split, end)]
    : [...subproof(subtrees, smaller, [split, end], false), hashOver(subtrees, start, split)];
}

/** Whole subtrees over the hashes of leaves in memory; each is computed once. */
export function subtreesOver(leaves: readonly Buffer[]): WholeSubtrees {
  const known = new Map<string, Buffer>();
  const subtrees: WholeSubtrees = (height, index) => {
    const leaf = height === 0 ? leaves[index] : known.get(`${height} ${index}`);
    if (leaf) return leaf;
    if (height === 0) throw new RangeError(`No leaf ${index}`);
    const hash = nodeHash(subtrees(height - 1, index * 2), subtrees(height - 1, index * 2 + 1));
    known.set(`${height} ${index}`, hash);
    return hash;
  };
  return subtrees;
}
