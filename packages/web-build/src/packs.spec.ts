import { describe, expect, it } from '@jest/globals';
import { type Content, setApart } from './packs.ts';

const part = (name: string, size = 100): Content => [`assets/${name}`, 'é'.repeat(size / 2)];
const pathsOf = (files: readonly Content[]) => files.map(([path]) => path);

describe('packs', () => {
  it('hold small code and style, each by its address, whatever the order of the build', () => {
    const files = [part('b.js'), part('a.css')];
    const { single, packs } = setApart('/admin/', files);
    expect(single).toEqual([]);
    expect(packs).toHaveLength(1);
    expect(packs[0]?.parts).toEqual(['/admin/assets/a.css', '/admin/assets/b.js']);
    expect(JSON.parse(packs[0]?.text ?? '')).toEqual({
      '/admin/assets/a.css': files[1]?.[1],
      '/admin/assets/b.js': files[0]?.[1],
    });
    expect(setApart('/admin/', files.toReversed()).packs).toEqual(packs);
  });

  it('leave alone what is large, what is no code of a page, and what has to come by itself', () => {
    const alone = [
      part('large.js', 8 * 1024),
      part('workers/reader.js'),
      ['index.html', '<html></html>'] as const,
      ['assets/mark.svg', '<svg/>'] as const,
      part('start.js'),
    ];
    const { single, packs } = setApart('/', [...alone, part('small.js', 8 * 1024 - 2)], ['/assets/start.js']);
    expect(pathsOf(single)).toEqual(pathsOf(alone));
    expect(packs.map(({ parts }) => parts)).toEqual([['/assets/small.js']]);
  });

  it('are of a size that a poor line brings in one go, and called by what is in them', () => {
    const files = Array.from({ length: 40 }, (_, index) => part(`${index}.js`, 8_000));
    const { packs } = setApart('/', files);
    expect(packs.flatMap(({ parts }) => parts)).toHaveLength(40);
    expect(packs).toHaveLength(3);
    for (const { text } of packs) expect(Buffer.byteLength(text)).toBeLessThan(150 * 1024);
    const [changed] = setApart('/', [part('0.js', 7_000), ...files.slice(1)]).packs;
    expect(changed?.path).toMatch(/^assets\/packs\/[0-9a-f]{12}\.json$/);
    expect(changed?.path).not.toBe(packs[0]?.path);
  });
});
