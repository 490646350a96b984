import type { Bytes } from './bytes.ts';

/** One value read from DER: its tag, its content, and its own bytes as they stand. */
export interface DerNode {
  tag: number;
  content: Bytes;
  raw: Bytes;
}

/** The bytes are not the DER that was expected. */
export class DerProblem extends Error {}

/** Reads the value at the start of the bytes; lengths must be definite and as short as possible (X.690 §10.1). */
export function readDerPrefix(bytes: Bytes): DerNode {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new DerProblem('tag');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) throw new DerProblem('length');
  const length =
    lengthBytes === 0 ? first : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const shortest = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
  if (shortest !== lengthBytes) throw new DerProblem('length not shortest');
  const start = 2 + lengthBytes;
  if (start + length > bytes.length) throw new DerProblem('truncated');
  return { tag, content: bytes.subarray(start, start + length), raw: bytes.subarray(0, start + length) };
}

/** Reads bytes that are exactly one value of the given tag. */
export function readDer(bytes: Bytes, tag: number): DerNode {
  const node = readDerPrefix(bytes);
  if (node.tag !== tag || node.raw.length !== bytes.length) throw new DerProblem('unexpected value');
  return node;
}

/** The values inside a constructed one. */
export function childrenOf(node: DerNode): DerNode[] {
  const children: DerNode[] = [];
  for (let rest = node.content; rest.length > 0; ) {
    const child = readDerPrefix(rest);
    children.push(child);
    rest = rest.subarray(child.raw.length);
  }
  return children;
}

/** The nth value inside, which must have the given tag. */
export function childAt(node: DerNode, index: number, tag: number): DerNode {
  const child = childrenOf(node)[index];
  if (child === undefined || child.tag !== tag) throw new DerProblem(`child ${index}`);
  return child;
}
