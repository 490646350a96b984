import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { type BreachPapers, drawBreachLetters, drawBreachList } from './breach-papers.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const papers: BreachPapers = {
  head: { centreName: 'BPVP Muncar', centreContact: 'Jalan Raya Muncar 10, Banyuwangi', specimen: true },
  ...{
    city: 'Banyuwangi',
    headName: null,
    title: 'Daftar salah kirim',
    what: 'Surel terkirim.\n\nPenerima memberi tahu.',
  },
  ...{
    foundAt: new Date('2026-03-01T18:30:00Z'),
    occurredOn: null,
    data: ['nama', 'sertifikat'],
    contact: 'Kantor balai',
  },
  ...{ measures: 'Surel ditarik.', outcome: null, after: 500, createdAt: new Date('2026-03-02T18:00:00Z') },
  people: Array.from({ length: 30 }, (_, index) => ({
    fullName: `Peserta Nomor ${index + 1}.`,
    cohortTitle: index % 2 === 0 ? 'Angkatan I' : null,
    cooperativeName: index % 3 === 0 ? 'Kopdes Merah Putih Tembokrejo' : null,
  })),
};
const pageOf = (file: string, page: number) =>
  run('pdftotext', '-layout', '-f', String(page), '-l', String(page), file, '-').output.replace(/\s+/g, ' ');

describe('the papers of a breach', () => {
  const letters = folder.write('surat.pdf', drawBreachLetters(papers));
  const list = folder.write('daftar.pdf', drawBreachList(papers));

  it.each([
    ['letters', letters],
    ['list', list],
  ])('are tagged, and whole: the %s', (_, file) => {
    expect(run('pdfinfo', file).output).toMatch(/Tagged:\s+yes/);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(pageOf(file, 1)).toContain('CONTOH · bukan dokumen resmi');
  });

  it('are a letter a page that names nobody else, with the days of Jakarta', () => {
    expect(run('pdfinfo', letters).output).toMatch(/Pages:\s+30\n/);
    const second = pageOf(letters, 2);
    for (const said of [
      'Peserta Nomor 2.',
      'pasal 46',
      'Ditemukan 2 Maret 2026',
      'belum diketahui',
      'nama; sertifikat',
    ])
      expect(second).toContain(said);
    for (const said of ['Penerima memberi tahu.', 'Banyuwangi, 3 Maret 2026', 'Kantor balai'])
      expect(second).toContain(said);
    expect(second.match(/Peserta Nomor/g)).toHaveLength(1);
    expect(second).not.toContain('Hasil');
    const over = folder.write(
      'selesai.pdf',
      drawBreachLetters({ ...papers, outcome: 'Surel dihapus.', occurredOn: '2026-02-28' }),
    );
    expect(pageOf(over, 1)).toMatch(/terjadi sejak 28 Februari 2026.*Hasil Surel dihapus/);
  });

  it('are a list to be signed that goes on counting where the file before ended', () => {
    const text = run('pdftotext', '-layout', list, '-').output.replace(/\s+/g, ' ');
    for (const { fullName } of papers.people) expect(text).toContain(fullName);
    for (const said of ['501', '530', 'Tanda tangan', 'Untuk balai saja']) expect(text).toContain(said);
  });
});
