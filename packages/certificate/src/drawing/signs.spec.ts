import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { drawDecree } from '../papers/decree.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { contentsOf } from '../verification/file-contents.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
afterAll(() => folder.remove());

const TITLE = 'Pinjaman ≥5 juta → setor 20 % ≠ tunai';
const unit = { code: 'CONTOH.KDKMP.01', title: TITLE, lessonHours: 8, result: 'K' as const };
const fontsOf = (file: string) => run('pdffonts', file).output.trim().split('\n').slice(2);

interface Place {
  text: string;
  left: number;
  right: number;
  bottom: number;
}

const placesIn = (file: string): Place[] =>
  [
    ...run('pdftotext', '-bbox', file, '-').output.matchAll(
      /xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
    ),
  ].map(([, left, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));

/** Where the words stand that are set one after another. */
function lineOf(file: string, words: readonly string[]): Place[] {
  const places = placesIn(file);
  const at = places.findIndex((_, index) => words.every((word, next) => places[index + next]?.text === word));
  return at < 0 ? [] : places.slice(at, at + words.length);
}

describe('signs of mathematics and arrows', () => {
  it('stand in a certificate between the words around them, and are read again', async () => {
    const { pdf } = await signing.issue({ units: [unit], programmeTitle: TITLE });
    const file = folder.write('signs.pdf', pdf);
    expect(fontsOf(file).filter((font) => font.includes('NotoSansMath'))).toEqual([
      expect.stringMatching(/CID TrueType\s+Identity-H\s+yes yes yes/),
    ]);
    const line = lineOf(file, ['≥5', 'juta', '→', 'setor', '20', '%', '≠', 'tunai']);
    expect(line).toHaveLength(8);
    for (const [index, { right }] of line.slice(0, -1).entries()) {
      const gap = (line[index + 1]?.left ?? 0) - right;
      expect(gap).toBeGreaterThan(0.5);
      expect(gap).toBeLessThan(8);
    }
    expect(contentsOf(readFileSync(file, 'latin1'), null).pages.flat().join(' ')).toContain(TITLE);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
  });

  it('bring their face into no file that has none', async () => {
    const { pdf } = await signing.issue();
    expect(fontsOf(folder.write('plain.pdf', pdf)).join()).not.toContain('Math');
  });

  it('stand in a printed paper as well', () => {
    const decree = drawDecree({
      ...{ cohortTitle: TITLE, programmeTitle: 'Pengurus Kopdes Pemula', number: 'KEP.12/2026', city: 'Banyuwangi' },
      ...{ startsOn: '2026-03-02', endsOn: '2026-03-05', decidedOn: '2026-02-20', headName: 'Drs. Bambang Hartono' },
      head: { centreName: 'BPVP Muncar', centreContact: 'Jalan Raya Muncar 10', specimen: true },
      createdAt: new Date('2026-02-20T03:00:00Z'),
      participants: [{ name: 'Siti Aminah', cooperative: 'Kopdes Tembokrejo', role: 'Sekretaris' }],
    });
    const text = run('pdftotext', '-layout', folder.write('decree.pdf', decree), '-').output.replace(/\s+/g, ' ');
    expect(text).toContain(TITLE);
  });
});
