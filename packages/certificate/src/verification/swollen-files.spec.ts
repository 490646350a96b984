import { describe, expect, it } from '@jest/globals';
import { securityStoreOf } from '../long-term/security-store.ts';
import { pageOf, pageWithMap, pdfOf, storeOf, streamOf } from '../testing/swollen-files.ts';
import { contentsOf } from './file-contents.ts';
import { LARGEST } from './file-form.ts';
import { MOST_READ, ReadingBound } from './reading-bound.ts';
import { decoderOf } from './to-unicode.ts';
import { verifyPdf } from './verify-pdf.ts';

const SWOLLEN = Buffer.alloc(LARGEST, ' ');
const fill = (text: string) => text.repeat(Math.floor((LARGEST - 1_000) / text.length));
const referring = (count: number) => pageOf(`[${'5 0 R '.repeat(count)}]`, '<<>>', [streamOf(SWOLLEN)]);
const containers = (content: Buffer | string, first: number) =>
  pdfOf(Array(400).fill(streamOf(content, `/Type/ObjStm/N 1/First ${first}`)));

const files: [string, () => Buffer][] = [
  ['one stream shown 25 times on a page', () => referring(25)],
  ['one stream shown 2,000 times on a page', () => referring(2_000)],
  [
    'one stream that is broken, shown 15,000 times',
    () =>
      pageOf(`[${'5 0 R '.repeat(15_000)}]`, '<<>>', [
        `<</Filter/FlateDecode>>stream\n${'x'.repeat(1_500_000)}\nendstream`,
      ]),
  ],
  ['400 streams of objects that swell', () => containers(SWOLLEN, 0)],
  ['400 streams of objects that name what is no object', () => containers('1 1 '.repeat(5_000), 20_000)],
  [
    '400 streams of objects that are all the same large one',
    () => containers(`${'1 0 '.repeat(5_000)}[${'0 '.repeat(19_000)}]`, 20_000),
  ],
  ['streams without an end', () => pdfOf([fill('1 0 obj<</Length 5>>stream\n')])],
  ['streams within one another', () => pdfOf([fill('1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n')])],
  ['strings without an end', () => pdfOf([fill('1 0 obj(')])],
  ['comments without an end', () => pdfOf([fill('1 0 obj%')])],
  ['comments line by line', () => pdfOf([fill('1 0 obj%\n%')])],
  ['brackets without an end', () => pdfOf([fill('1 0 obj[[<<')])],
  ['lists without an end', () => pdfOf([`[${fill('/a<<>>')}`])],
  [
    'pages within pages',
    () =>
      pdfOf(
        Array(5_000)
          .fill('<</Type/Pages/Pages 1 0 R/Kids 5001 0 R>>')
          .concat(`[${Array.from({ length: 9_000 }, (_, at) => `${at} 0 R`).join(' ')}]`),
      ),
  ],
  ['maps of letters without an end', () => pageWithMap(fill('beginbfchar '))],
  ['lists of meanings without an end', () => pageWithMap(`beginbfrange ${fill('<0><0>[')} endbfrange`)],
];

describe('a file that swells', () => {
  it.each(files)('by %s, is read within the bound and is none of ours', async (_, made) => {
    const file = made();
    expect(file.length).toBeLessThanOrEqual(LARGEST);
    const bound = new ReadingBound();
    contentsOf(file.toString('latin1'), null, bound);
    // What is read in one go may go over it once: a value, or a stream.
    expect(bound.read).toBeLessThan(MOST_READ + LARGEST);
    const verdict = await verifyPdf(file, { trustedRoots: [] });
    expect(verdict).toMatchObject({ kind: 'unsigned', integrity: 'not_ours', signature: null, code: null });
  });

  it('shows what it says as far as it is read, and repeats no stream beyond that', () => {
    const file = pageOf(`[${'5 0 R '.repeat(3)}]`, '<<>>', [streamOf('1 0 0 1 0 9 Tm (Satu) Tj 1 0 0 1 0 99 Tm')]);
    expect(contentsOf(file.toString('latin1'), null).pages).toEqual([['Satu', 'Satu', 'Satu']]);
  });

  it('keeps no more of a page than somebody reads on it', () => {
    const shown = streamOf(`${'(a) Tj '.repeat(60_000)} 1 0 0 1 0 9 Tm ${'(b) Tj 0 9 Td '.repeat(1_000)}`);
    const [lines = []] = contentsOf(pageOf('5 0 R', '<<>>', [shown]).toString('latin1'), null).pages;
    expect([lines.length, lines[0]?.length, lines[1]]).toEqual([600, 20_000, 'b']);
  });
});

describe('a map of letters', () => {
  it.each([
    ['to beyond all numbers', `<${'f'.repeat(300)}><${'f'.repeat(300)}><0041>`],
    ['of numbers that lie too close to be told apart', '<20000000000000><20000000000001><0041>'],
    ['again and again', '<0000><4E1F><0041>'.repeat(20_000)],
    ['with a meaning without an end', `<0000><4E1F><${'0041'.repeat(100_000)}>`],
  ])('that goes %s comes to an end', (_, ranges) => {
    const decode = decoderOf(`beginbfrange ${ranges} endbfrange`);
    expect(decode('\0\0\0\0').length).toBeLessThanOrEqual(32);
  });

  it('reads codes of a byte to four, however wide it says they are', () => {
    const read = (width: number) =>
      decoderOf(`begincodespacerange <${'00'.repeat(width)}> beginbfchar <41> <0062> endbfchar`)('\0\0\0A');
    expect([1, 2, 4, 1_000_000].map(read)).toEqual(['b', 'b', 'b', 'b']);
  });
});

describe('validation data', () => {
  it('are read where each of them lies in the file, and never more than fits into it', () => {
    expect(securityStoreOf(storeOf(2, 100)).certificates).toHaveLength(2);
    for (const file of [storeOf(2, 100_000), storeOf(300, 1)]) expect(() => securityStoreOf(file)).toThrow(/too/);
  });

  it('are looked for in no circle of tables', () => {
    expect(() => securityStoreOf(storeOf(1, 100, '/Prev 9999\n'))).toThrow('circle');
  });
});
