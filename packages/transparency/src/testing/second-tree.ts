import { createHash } from 'node:crypto';

// A second implementation that shares nothing with the first: whole arrays, split anew at each step as RFC 6962 §2.1 is worded.

const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const split = (n: number) => 2 ** (Math.ceil(Math.log2(n)) - 1);
const cut = <T>(all: T[]): [T[], T[]] => [all.slice(0, split(all.length)), all.slice(split(all.length))];
/** The root of entries (RFC 6962 §2.1). */
export function naiveRoot(entries: Buffer[]): Buffer {
  const [first] = entries;
  if (!first) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), first);
  const [left, right] = cut(entries);
  return sha256(Buffer.of(1), naiveRoot(left), naiveRoot(right));
}
/** The path of an entry (RFC 6962 §2.1.1). */
export function naivePath(m: number, entries: Buffer[]): Buffer[] {
  if (entries.length === 1) return [];
  const [left, right] = cut(entries);
  return m < left.length
    ? [...naivePath(m, left), naiveRoot(right)]
    : [...naivePath(m - left.length, right), naiveRoot(left)];
}
/** The proof of a smaller tree (RFC 6962 §2.1.2). */
export function naiveProof(m: number, entries: Buffer[], isKnown = true): Buffer[] {
  if (m === entries.length) return isKnown ? [] : [naiveRoot(entries)];
  const [left, right] = cut(entries);
  return m <= left.length
    ? [...naiveProof(m, left, isKnown), naiveRoot(right)]
    : [...naiveProof(m - left.length, right, false), naiveRoot(left)];
}
