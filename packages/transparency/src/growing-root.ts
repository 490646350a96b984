import { emptyRoot, nodeHash } from './merkle.ts';

/** The root of a tree whose leaves come one after another, however many; it holds one hash a level. */
export class GrowingRoot {
  private readonly whole: { height: number; hash: Buffer }[] = [];
  private leaves = 0;

  /** How many leaves have come. */
  get size(): number {
    return this.leaves;
  }

  /** Takes the hash of the next leaf. */
  add(leaf: Buffer): void {
    this.leaves += 1;
    let next = { height: 0, hash: leaf };
    for (let last = this.whole.at(-1); last?.height === next.height; last = this.whole.at(-1)) {
      this.whole.pop();
      next = { height: next.height + 1, hash: nodeHash(last.hash, next.hash) };
    }
    this.whole.push(next);
  }

  /** The root over the leaves that have come (RFC 6962 §2.1). */
  root(): Buffer {
    const [last, ...before] = this.whole.toReversed();
    return last ? before.reduce((right, { hash }) => nodeHash(hash, right), last.hash) : emptyRoot;
  }
}
