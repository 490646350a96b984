import { describe, expect, it } from '@jest/globals';
import { inclusionProof, leafHash, rootOf, subtreesOver } from './merkle.ts';
import { bundleOf, edgeOf, entriesIn, entriesPath, grown, hashesIn, subtreesInTiles, tilePath } from './tiles.ts';

const entries = Array.from({ length: 66_200 }, (_, place) => Buffer.from(`entry ${place}`));
const subtrees = subtreesOver(entries.map(leafHash));

describe('tiles', () => {
  it.each([
    [tilePath(0, 0), 'tile/0/000'],
    [tilePath(1, 67, 112), 'tile/1/067.p/112'],
    [tilePath(0, 1_234_067), 'tile/0/x001/x234/067'],
    [tilePath(2, 1000), 'tile/2/x001/000'],
    [entriesPath(1_234_067, 3), 'tile/entries/x001/x234/067.p/3'],
  ])('lie at %s', (path, expected) => {
    expect(path).toBe(expected);
  });

  it('hold the same tree in whatever steps it grew', () => {
    const files = new Map<string, Buffer>();
    const read = (path: string) => files.get(path) ?? Buffer.of(0);
    let size = 0;
    for (const step of [0, 1, 1, 254, 1, 255, 300, 64_724, 0, 664]) {
      const edge = edgeOf(read, size);
      for (const { path, content } of grown(edge, size, entries.slice(size, size + step))) files.set(path, content);
      size += step;
      const stored = subtreesInTiles(read, size);
      expect(rootOf(stored, size)).toEqual(rootOf(subtrees, size));
      for (const index of [0, size >> 1, size - 1].filter((one) => one >= 0 && one < size)) {
        expect(inclusionProof(stored, index, size)).toEqual(inclusionProof(subtrees, index, size));
      }
    }
    expect(size).toBe(entries.length);
    expect([...files.keys()].filter((path) => path.startsWith('tile/2'))).toEqual(['tile/2/000.p/1']);
    expect(hashesIn(read('tile/0/000'))).toHaveLength(256);
  });

  it('bundle entries of any length up to what two bytes say', () => {
    const some = [Buffer.from('a'), Buffer.alloc(0), Buffer.alloc(0xffff, 1)];
    expect(entriesIn(bundleOf(some))).toEqual(some);
    expect(() => bundleOf([Buffer.alloc(0x10000)])).toThrow(RangeError);
    expect(() => entriesIn(bundleOf(some).subarray(0, -1))).toThrow(RangeError);
    expect(() => hashesIn(Buffer.alloc(33))).toThrow(RangeError);
  });
});
