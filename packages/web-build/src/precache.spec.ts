import { describe, expect, it } from '@jest/globals';
import { type Content, pathsOf, precacheOf } from './precache.ts';

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
