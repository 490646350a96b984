import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TrainingDocument } from '../document/certificate-document.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { sampleSigning } from '../testing/sample-signing.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
afterAll(() => folder.remove());

async function fileOf(changes: Partial<TrainingDocument> = {}): Promise<string> {
  return folder.write(`${Math.abs(Object.keys(changes).length)}.pdf`, (await signing.issue(changes)).pdf);
}

const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');

describe('the drawn certificate', () => {
  let file: string;
  beforeAll(async () => {
    file = await fileOf();
  });

  it('is tagged, titled and A4 landscape', () => {
    const { output } = run('pdfinfo', file);
    expect(output).toMatch(/Tagged:\s+yes/);
    expect(output).toMatch(/Title:\s+Sertifikat Pelatihan – Siti Nur’aini Rahmawati/);
    expect(output).toMatch(/Pages:\s+2/);
    expect(output).toContain('841.89 x 595.28 pts (A4)');
  });

  it('embeds every font as a subset with its Unicode map', () => {
    const rows = run('pdffonts', file).output.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('has the structure that readers follow', () => {
    const { output } = run('pdfinfo', '-struct', file);
    for (const type of ['Document', 'H1', 'H2', 'Figure', 'Form', 'Table', 'TR', 'TH', 'TD'])
      expect(output).toContain(type);
    const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-').output;
    expect(plain).toContain('/Scope /Column');
    expect(plain).toContain('/Lang (id-ID)');
    expect(plain).toContain('/Tabs /S');
    expect(plain).toContain('Kode QR berisi alamat pemeriksaan');
    expect(plain).not.toContain('NeedAppearances');
  });

  it('carries the snapshot as data', () => {
    expect(run('pdfdetach', '-list', file).output).toContain('1: kompeten-certificate.json');
    run('pdfdetach', '-save', '1', '-o', folder.file('attached.json'), file);
    expect(JSON.parse(run('cat', folder.file('attached.json')).output)).toEqual(sampleDocument());
  });

  it('shows a QR that a grey photocopy of 200 dots an inch still gives away', () => {
    run('pdftoppm', '-r', '200', '-gray', '-png', '-f', '1', '-l', '1', file, folder.file('page'));
    expect(run('zbarimg', '-q', '--raw', folder.file('page-1.png')).output).toContain(sampleDocument().verificationUrl);
  });

  it('says what it proves, who signed, and how little the key is certified', () => {
    const text = textOf(file);
    expect(text).toContain('Bukti mengikuti pelatihan');
    expect(text).toContain('bukan sertifikat kompetensi');
    expect(text).toContain('TIDAK TERSERTIFIKASI (Pasal 60 PP 71/2019)');
    expect(text).toContain('Drs. Bambang Hartono, M.M.');
    expect(text).toContain('8 Agustus 2025, 14.05 WIB');
    expect(text).toContain('4–7 Agustus 2025');
    expect(text).toContain('K7QX-3M9D-PW4T-8HJ2');
    expect(text).not.toMatch(/CONTOH ·/);
  });
});

describe('unusual contents', () => {
  it('keep the metadata well-formed, whatever a name holds', async () => {
    const file = await fileOf({ holderName: `D'Angelo & <Sons> "O"` });
    const start = 'begin="\ufeff"';
    const xmp = run('pdfinfo', '-meta', file).output;
    expect(xmp).toContain(start);
    expect(xmp).toContain('D\'Angelo &amp; &lt;Sons&gt; "O"');
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A/);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(run('pdfinfo', file).output).toContain(`D'Angelo & <Sons> "O"`);
  });

  it.each([
    ['one word', 'Suharto'],
    [
      'a hundred characters',
      'Raden Ajeng Siti Nur’aini Kusumaningtyas Dewi Rahmawati binti Haji Abdul Qodir Al-Djailani Hadiningr',
    ],
    ['a hundred letters in one word', 'W'.repeat(100)],
  ])('print a name of %s inside the page', async (_, holderName) => {
    const file = await fileOf({ holderName });
    const boxes = run('pdftotext', '-bbox', '-l', '1', file, '-').output.matchAll(
      /xMin="([\d.-]+)".*xMax="([\d.-]+)"/g,
    );
    for (const [, left, right] of boxes) {
      expect(Number(left)).toBeGreaterThan(60);
      expect(Number(right)).toBeLessThan(782);
    }
    expect(textOf(file).replaceAll(' ', '')).toContain(holderName.replaceAll(' ', ''));
  });

  it('continue on more pages when there are many units', async () => {
    const units = Array.from({ length: 40 }, (_, index) => ({
      code: `CONTOH.KDKMP.${index + 1}`,
      title: 'Mengelola usaha gerai',
      lessonHours: 1.5,
      result: 'BK' as const,
    }));
    const file = await fileOf({ units });
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    const text = textOf(file);
    for (const { code } of units) expect(text).toContain(`${code} Mengelola`);
    expect(text).toContain('1,5');
  });

  it('name a specimen and a statement of participation for what they are', async () => {
    const text = textOf(await fileOf({ specimen: true, kind: 'participation', schemeCoverage: 'partial' }));
    expect(text).toContain('CONTOH · bukan dokumen resmi / SPECIMEN · not an official document');
    expect(text).toContain('Surat Keterangan Mengikuti Pelatihan');
    expect(text).toContain('sebagian unit skema');
    expect(text).not.toContain('menyelesaikan');
  });

  it('are refused where no glyph could show them', async () => {
    await expect(signing.issue({ holderName: '陳大文' })).rejects.toThrow('text_unprintable');
  });

  it('are refused where a field is missing or wrong', async () => {
    await expect(signing.issue({ issuedOn: '8-8-2025' })).rejects.toThrow('document_invalid {"field":"issuedOn"}');
    await expect(signing.issue({ signatories: [] })).rejects.toThrow('signatories');
    await expect(signing.issue({ verificationUrl: 'https://kecil' })).rejects.toThrow('verificationUrl');
  });
});
