import { emptyRoot, HASH_BYTES, nodeHash } from './merkle.ts';

/** A leaf's place in a tree, and the tree's root. */
export interface LeafInTree {
  leaf: Uint8Array;
  index: number;
  size: number;
  root: Uint8Array;
}

/** Two states of a tree. */
export interface TwoTrees {
  smaller: { size: number; root: Uint8Array };
  larger: { size: number; root: Uint8Array };
}

const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const half = (n: number): number => Math.floor(n / 2);
const isWhole = (proof: readonly Uint8Array[]): boolean => proof.every(({ length }) => length === HASH_BYTES);

/** Whether a proof shows that a leaf's hash stands at its index in the tree of this root (RFC 9162 §2.1.3.2). */
export function includes({ leaf, index, size, root }: LeafInTree, proof: readonly Uint8Array[]): boolean {
  if (!isSize(size) || !isSize(index) || index >= size || !isWhole(proof)) return false;
  let [fn, sn] = [index, size - 1];
  let hash: Uint8Array = leaf;
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && isSame(hash, root);
}

/** Whether a proof shows that a smaller tree lies unchanged at the beginning of a larger one (RFC 9162 §2.1.4.2). */
export function hasGrown({ smaller, larger }: TwoTrees, proof: readonly Uint8Array[]): boolean {
  if (!isSize(smaller.size) || !isSize(larger.size) || smaller.size > larger.size || !isWhole(proof)) return false;
  if (smaller.size === 0) return proof.length === 0 && isSame(smaller.root, emptyRoot);
  if (smaller.size === larger.size) return proof.length === 0 && isSame(smaller.root, larger.root);
  return walked({ smaller, larger }, isPowerOfTwo(smaller.size) ? [smaller.root, ...proof] : proof);
}

function walked({ smaller, larger }: TwoTrees, [first, ...rest]: readonly Uint8Array[]): boolean {
  if (!first) return false;
  let [fn, sn] = [smaller.size - 1, larger.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [before, now] = [first, first];
  for (const hash of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [before, now] = [nodeHash(hash, before), nodeHash(hash, now)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      now = nodeHash(now, hash);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && isSame(before, smaller.root) && isSame(now, larger.root);
}

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));
