import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { drawExamAnswerSheets } from './exam-answer-sheet.ts';
import { drawExamBooklet } from './exam-booklet.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const head = {
  centreName: 'BPVP Muncar',
  centreContact: 'Jalan Raya Muncar 10, Banyuwangi · 0333-123456 · bpvp@contoh.example',
  specimen: true,
};
const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');
const SQUARE = Buffer.from(
  [
    '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBD',
    'ARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgD',
    'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAA',
    'AP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAB/9k=',
  ].join(''),
  'base64',
);
const choice = {
  ...{ prompt: 'Siapa pemegang kekuasaan tertinggi?', picture: null },
  options: ['Rapat anggota', 'Pengurus', 'Pengawas', 'Dinas'],
};
const exam = {
  ...{
    head,
    title: 'Uji tertulis Kopdes',
    schemeTitle: 'Pengurus Kopdes Pemula',
    createdAt: new Date('2026-02-20T03:00:00Z'),
  },
};

describe('papers of a written test', () => {
  const picture = { content: SQUARE, alt: 'Buku kas dengan tiga baris' };
  const questions = [choice, { ...choice, picture }, { prompt: 'Jelaskan RAT.', options: [], picture: null }];
  const booklet = folder.write('naskah.pdf', drawExamBooklet({ ...exam, form: 'B', minutes: 60, questions }));
  const candidates = ['Siti Aminah', 'Budi'].map((name) => ({
    ...{ name, seatCode: 'K7QX3M', form: 'B', minutes: 60, letters: [4, 4], essays: 1 },
  }));
  const sheets = folder.write('lembar-jawaban.pdf', drawExamAnswerSheets({ ...exam, candidates }));

  it.each([booklet, sheets])('are tagged and whole: %#', (file) => {
    expect(run('pdfinfo', file).output).toMatch(/Tagged:\s+yes/);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
  });

  it('print every question and answer, and say what a picture shows', () => {
    const text = textOf(booklet);
    for (const word of ['Formulir B · 3 soal · 60 menit', 'Soal 3', 'D. Dinas']) expect(text).toContain(word);
    expect(run('pdfinfo', '-struct', booklet).output).toContain('Figure');
    expect(readFileSync(booklet, 'latin1')).toContain('/Alt (Buku kas dengan tiga baris)');
  });

  it('have a sheet for each candidate', () => {
    const text = textOf(sheets);
    for (const word of ['Nama: Siti Aminah', 'Nama: Budi', 'Kode kursi: K7QX3M']) expect(text).toContain(word);
    expect(run('pdfinfo', sheets).output).toMatch(/Pages:\s+2/);
  });
});
