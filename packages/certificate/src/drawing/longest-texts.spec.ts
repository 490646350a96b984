import { afterAll, describe, expect, it } from '@jest/globals';
import type { CertificateDocument } from '../document/certificate-document.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { SAMPLE_PHOTO, sampleLook } from '../testing/sample-look.ts';
import { SIGNED_AT } from '../testing/sample-signing.ts';
import { drawCertificate } from './draw-certificate.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const long = (words: string, letters: number) => words.repeat(letters).slice(0, letters).trimEnd();
const holderName = long('Raden Ajeng Siti Nur’aini Kusumaningtyas ', 100);
const programmeTitle = long('Pelatihan Dasar Pengelola Koperasi Desa/Kelurahan Merah Putih ', 200);
const units = [1, 2, 3, 4].map((each) => ({
  code: `CONTOH.KDKMP.0${each}`,
  title: long('Menerapkan prinsip dasar koperasi dalam rapat anggota ', 300),
  lessonHours: 8,
  result: 'K' as const,
}));
const closing = {
  id: 'Semoga ilmu yang diperoleh bermanfaat bagi koperasi dan masyarakat desa.',
  en: 'May what was learned serve the cooperative and the people of the village.',
};

interface Word {
  text: string;
  box: [left: number, top: number, right: number, bottom: number];
}

function wordsOf(document: CertificateDocument): Word[][] {
  const look = sampleLook({ closing }, SAMPLE_PHOTO);
  const signing = { signedAt: SIGNED_AT, timeZone: 'Asia/Jakarta', signedBy: 'Kunci', statement: null, look } as const;
  const file = folder.write('longest.pdf', drawCertificate(document, signing).bytes);
  const [, ...pages] = run('pdftotext', '-bbox', file, '-').output.split('<page ');
  return pages.map((page) =>
    [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
      ([, left, top, right, bottom, text = '']): Word => ({
        text,
        box: [Number(left), Number(top), Number(right), Number(bottom)],
      }),
    ),
  );
}

/** Boxes are as high as a font's tallest and deepest letters, so that neighbouring lines touch: a third of a line is nobody's fault. */
function collide({ box: [left, top, right, bottom] }: Word, { box: [x, y, to, end] }: Word): boolean {
  const isBeside = Math.min(right, to) - Math.max(left, x) > 0.5;
  return isBeside && Math.min(bottom, end) - Math.max(top, y) > 0.35 * Math.min(bottom - top, end - y);
}

const collisions = (words: readonly Word[]) =>
  words.flatMap((one, at) => words.slice(at + 1).flatMap((other) => (collide(one, other) ? [[one, other]] : [])));

describe('the longest texts that the register takes', () => {
  it.each<[string, CertificateDocument]>([
    [
      'a training certificate',
      sampleDocument({
        ...{ holderName, programmeTitle, units, schemeTitle: programmeTitle },
        cohortTitle: long('Angkatan Gabungan Kecamatan Muncar dan Sekitarnya ', 200),
      }),
    ],
    ['a certificate of competence', sampleBodyDocument({ holderName, programmeTitle, units })],
  ])('lie neither on each other nor outside the frame of %s', (_, document) => {
    const pages = wordsOf(document);
    expect(pages).toHaveLength(2);
    for (const words of pages) {
      expect(words.length).toBeGreaterThan(50);
      expect(collisions(words)).toEqual([]);
      for (const { box } of words) {
        expect(box[0]).toBeGreaterThan(60);
        expect(box[2]).toBeLessThan(782);
        expect(box[3]).toBeLessThan(548);
      }
    }
  });
});
