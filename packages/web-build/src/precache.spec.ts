import { describe, expect, it } from '@jest/globals';
import type { Content } from './packs.ts';
import { pathsOf, precacheOf, written } from './precache.ts';

const page: Content = ['index.html', '<title>Kompeten</title>'];
const part: Content = ['assets/a-1.js', 'export const a = 1;'];

describe('what the worker keeps', () => {
  it('is every file of the build but the worker itself, each with what it must contain', () => {
    const { files } = precacheOf('/admin/', [page, ['sw.js', 'self'], part]);
    expect(files).toEqual([
      ['/admin/assets/a-1.js', 'sha256-aDMU7SIRLo3qgJXIxhc6+ixhJ59f4Hlo6+DiH/8Whx0='],
      ['/admin/index.html', expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/)],
    ]);
  });

  it('has another name when any content changes, and the same whatever the order', () => {
    const { version } = precacheOf('/admin/', [page, part]);
    expect(precacheOf('/admin/', [part, page]).version).toBe(version);
    expect(precacheOf('/admin/', [page, [part[0], 'export const a = 2;']]).version).not.toBe(version);
  });

  it('has another name when a pack does', () => {
    const pack = { path: 'assets/packs/1.json', text: '{}', parts: [] };
    const { version, packs } = precacheOf('/admin/', [page], [pack]);
    expect(version).not.toBe(precacheOf('/admin/', [page]).version);
    expect(packs).toEqual([['/admin/assets/packs/1.json', expect.stringMatching(/^sha256-/), []]]);
  });

  it('stands in the code of the worker once, and a worker that names it never or twice is refused', () => {
    expect(written('const whole = __PRECACHE__;', '{}')).toBe('const whole = {};');
    for (const code of ['', 'f(__PRECACHE__, __PRECACHE__)'])
      expect(() => written(code, '{}')).toThrow('must name __PRECACHE__ once');
  });
});

describe('what a start asks for early', () => {
  const parts = [
    { name: 'main', fileName: 'assets/main-1.js' },
    { name: 'react', fileName: 'assets/react-2.js' },
    { name: 'book', fileName: 'assets/book-id.js' },
    { name: 'book', fileName: 'assets/book-en.js' },
  ];

  it('is named by where the build has put it, in the order it is wanted', () => {
    expect(pathsOf('/admin/', ['react', 'main'], parts)).toEqual([
      '/admin/assets/react-2.js',
      '/admin/assets/main-1.js',
    ]);
  });

  it('is named in each language where there are several', () => {
    expect(pathsOf('/admin/', ['book'], parts)).toEqual(['/admin/assets/book-id.js', '/admin/assets/book-en.js']);
  });

  it('is missed aloud where the build has no such part', () => {
    expect(() => pathsOf('/admin/', ['react', 'gone'], parts)).toThrow('The build has no part gone');
  });
});
