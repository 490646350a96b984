import { describe, expect, it } from '@jest/globals';
import { GrowingRoot } from './growing-root.ts';
import { consistencyProof, emptyRoot, inclusionProof, leafHash, rootOf, subtreesOver } from './merkle.ts';
import { hasGrown, includes } from './proof.ts';
import { naivePath, naiveProof, naiveRoot } from './testing/second-tree.ts';

/** The entries and roots of the Certificate Transparency project for RFC 6962. */
const published = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const publishedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const LARGEST = 257;
const entries = Array.from({ length: LARGEST }, (_, place) => Buffer.from(`entry ${place}`));
const leaves = entries.map(leafHash);
const subtrees = subtreesOver(leaves);
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(subtrees, size));
const rootAt = (size: number) => roots[size] ?? emptyRoot;
const leafAt = (index: number) => leaves[index] ?? emptyRoot;
const hex = (proof: readonly Buffer[]) => proof.map((hash) => hash.toString('hex')).join(' ');
const sizes = Array.from({ length: LARGEST + 1 }, (_, size) => size);
/** Sizes at and beside powers of two, and some between: what is done for every pair of them is done for every size elsewhere. */
const telling = sizes
  .filter((size) => size < 20 || [31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 200, 255].includes(size))
  .concat(256, 257);

const flipped = (bytes: Uint8Array, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

describe('the Merkle tree of RFC 6962', () => {
  it.each(publishedRoots.map((root, size) => ({ size, root })))(
    'has the published root of $size entries',
    ({ size, root }) => {
      const known = published.slice(0, size).map((entry) => leafHash(Buffer.from(entry, 'hex')));
      expect(rootOf(subtreesOver(known), size).toString('hex')).toBe(root);
    },
  );

  it('has the root and the proofs of the second implementation for every size', () => {
    for (const size of sizes) {
      const some = entries.slice(0, size);
      expect(rootAt(size).equals(naiveRoot(some))).toBe(true);
      for (const index of size === 0
        ? []
        : telling.includes(size)
          ? [0, 1, size >> 1, size - 2, size - 1]
          : [size >> 1]) {
        if (index < 0 || index >= size) continue;
        expect(hex(inclusionProof(subtrees, index, size))).toBe(hex(naivePath(index, some)));
        expect(hex(consistencyProof(subtrees, index + 1, size))).toBe(hex(naiveProof(index + 1, some)));
      }
    }
  });

  /** Hundreds of thousands of claims: what is wrong is named, what is right costs no sentence. */
  const faults = () => {
    const found: string[] = [];
    return { found, expectThat: (is: boolean, wanted: boolean, what: string) => is === wanted || found.push(what) };
  };

  it('is proved to hold each of its leaves, at its place and no other', () => {
    const { found, expectThat } = faults();
    for (const size of sizes) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(subtrees, index, size);
        const claim = { leaf: leafAt(index), index, size, root: rootAt(size) };
        expectThat(includes(claim, proof), true, `${index} in ${size}`);
        expectThat(includes({ ...claim, index: index + 1 }, proof), false, `${index} + 1 in ${size}`);
        expectThat(includes({ ...claim, leaf: emptyRoot }, proof), false, `another leaf at ${index} in ${size}`);
        expectThat(includes(claim, [...proof, leafAt(0)]), false, `too much for ${index} in ${size}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('is proved to have grown between any two sizes', () => {
    const { found, expectThat } = faults();
    for (const size of sizes) {
      for (const before of telling.filter((one) => one <= size)) {
        const proof = consistencyProof(subtrees, before, size);
        const trees = { smaller: { size: before, root: rootAt(before) }, larger: { size, root: rootAt(size) } };
        expectThat(hasGrown(trees, proof), true, `${before} to ${size}`);
        expectThat(hasGrown(trees, [...proof, leafAt(0)]), false, `too much for ${before} to ${size}`);
        const other = { size: before, root: flipped(rootAt(before), before % 256) };
        expectThat(hasGrown({ ...trees, smaller: other }, proof), false, `another ${before} to ${size}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('refuses a proof with any bit flipped, in hash, leaf or root', () => {
    const passed: string[] = [];
    const refuse = (is: boolean, what: string) => is && passed.push(what);
    for (const size of [1, 2, 3, 7, 8, 129, 257]) {
      const index = Math.floor(size / 3);
      const before = Math.max(1, size - 2);
      const claim = { leaf: leafAt(index), index, size, root: rootAt(size) };
      const path = inclusionProof(subtrees, index, size);
      const trees = { smaller: { size: before, root: rootAt(before) }, larger: { size, root: rootAt(size) } };
      const growth = consistencyProof(subtrees, before, size);
      for (let bit = 0; bit < 256; bit += 1) {
        const bent = (proof: Buffer[], place: number) =>
          proof.map((hash, at) => (at === place ? flipped(hash, bit) : hash));
        refuse(includes({ ...claim, leaf: flipped(claim.leaf, bit) }, path), `leaf, ${size}`);
        refuse(includes({ ...claim, root: flipped(claim.root, bit) }, path), `root, ${size}`);
        refuse(hasGrown({ ...trees, larger: { size, root: flipped(rootAt(size), bit) } }, growth), `growth, ${size}`);
        for (const place of path.keys()) refuse(includes(claim, bent(path, place)), `path ${place}, ${size}`);
        for (const place of growth.keys()) refuse(hasGrown(trees, bent(growth, place)), `growth ${place}, ${size}`);
      }
    }
    expect(passed).toEqual([]);
  });

  it('has the same root when its leaves come one by one', () => {
    const growing = new GrowingRoot();
    for (const size of sizes) {
      expect(growing.root().equals(rootAt(size)) && growing.size === size).toBe(true);
      growing.add(leafAt(size));
    }
  });

  it('has no proof for what is not in it', () => {
    expect(() => inclusionProof(subtrees, 5, 5)).toThrow(RangeError);
    expect(() => consistencyProof(subtrees, 6, 5)).toThrow(RangeError);
    expect(includes({ leaf: leafAt(0), index: 0, size: 0, root: emptyRoot }, [])).toBe(false);
    expect(includes({ leaf: leafAt(0), index: 0, size: 1, root: leafAt(0) }, [Buffer.alloc(31)])).toBe(false);
    expect(hasGrown({ smaller: { size: 2, root: rootAt(2) }, larger: { size: 1, root: rootAt(1) } }, [])).toBe(false);
  });
});
