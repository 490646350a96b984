import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { drawAssignmentLetters } from './assignment-letter.ts';
import { drawAttendanceSheet } from './attendance-sheet.ts';
import { drawDecree } from './decree.ts';
import { drawTimetable } from './timetable.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const head = {
  centreName: 'BPVP Muncar',
  centreContact: 'Jalan Raya Muncar 10, Banyuwangi · 0333-123456 · bpvp@contoh.example',
  specimen: true,
};
const course = {
  ...{ head, cohortTitle: 'Pelatihan Pengurus Kopdes Gelombang 3', programmeTitle: 'Pengurus Kopdes Pemula & RAT' },
  ...{ startsOn: '2026-03-02', endsOn: '2026-03-05', createdAt: new Date('2026-02-20T03:00:00Z') },
};
const people = Array.from({ length: 40 }, (_, index) => ({
  number: index + 1,
  name:
    index === 0
      ? 'Raden Ajeng Siti Nur’aini Kusumaningtyas Dewi Rahmawati binti Haji Abdul Qodir'
      : `Peserta ${index + 1}`,
  cooperative: 'Kopdes Merah Putih Tembokrejo',
  role: 'Sekretaris',
}));
const session = (time: string) => ({
  ...{ time, topic: 'Menerapkan prinsip dasar koperasi', units: 'CONTOH.KDKMP.01', place: 'Ruang 1' },
  ...{ instructor: 'Sutrisno Hadi', lessonHours: 4 },
});
const days = ['2026-03-02', '2026-03-03'].map((day) => ({
  day,
  sessions: [session('08.00–11.00 WIB'), session('13.00–16.00 WIB')],
}));
const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');

const papers: [string, () => Buffer, number, string[]][] = [
  [
    'sk',
    () =>
      drawDecree({
        ...{ ...course, number: 'KEP.12/2026', decidedOn: '2026-02-20', city: 'Banyuwangi' },
        ...{ headName: 'Drs. Bambang Hartono', participants: people },
      }),
    3,
    ['KEPUTUSAN KEPALA BPVP MUNCAR', 'NOMOR KEP.12/2026', '2–5 Maret 2026', '20 Februari 2026', 'Peserta 40'],
  ],
  [
    'daftar-hadir',
    () => drawAttendanceSheet({ ...course, participants: people, days }),
    8,
    ['DAFTAR HADIR PESERTA', '2 Maret 2026', '3 Maret 2026', 'Tanda tangan 13.00–16.00 WIB', 'binti Haji Abdul Qodir'],
  ],
  [
    'surat-tugas',
    () =>
      drawAssignmentLetters({
        ...{ head, number: 'ST.7/LSP/2026', signedOn: '2026-02-20', sessionTitle: 'Uji kompetensi Muncar' },
        ...{ schemeTitle: course.programmeTitle, siteName: 'TUK Muncar', candidates: 12, createdAt: course.createdAt },
        time: '5 Maret 2026, 08.00–15.00 WIB',
        replaced: ['Siti Aminah: Sutrisno Hadi diganti Fransiska Bria'],
        people: [
          { name: people[0]?.name ?? '', duty: 'asesor kompetensi', registration: 'MET.000.001234 2024' },
          { name: 'Fransiska Bria', duty: 'penyelia uji tertulis', registration: '' },
        ],
      }),
    2,
    [
      'SURAT TUGAS',
      'NOMOR ST.7/LSP/2026',
      'MET.000.001234 2024',
      'menggantikan surat tugas sebelumnya',
      'diganti Fransiska Bria',
      'penyelia uji tertulis',
      '20 Februari 2026',
    ],
  ],
  ['jadwal', () => drawTimetable({ ...course, days }), 1, ['JADWAL PELATIHAN', '13.00–16.00 WIB', 'CONTOH.KDKMP.01']],
];

describe.each(papers)('%s', (name, draw, mostPages, words) => {
  const file = folder.write(`${name}.pdf`, draw());

  it('is tagged, titled and has its fonts within', () => {
    const { output } = run('pdfinfo', file);
    expect(output).toMatch(/Tagged:\s+yes/);
    expect(Number(/Pages:\s+(\d+)/.exec(output)?.[1])).toBeLessThanOrEqual(mostPages);
    expect(output).toMatch(/Title:\s+\S.* (Pelatihan Pengurus Kopdes Gelombang 3|Uji kompetensi Muncar)\n/);
    const fonts = run('pdffonts', file).output.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
    const structure = run('pdfinfo', '-struct', file).output;
    const table = name === 'surat-tugas' ? [] : ['Table', 'TR', 'TH', 'TD'];
    for (const type of ['H1', ...table]) expect(structure).toContain(type);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
  });

  it('says what it is for, and that demo papers are none', () => {
    const text = textOf(file);
    for (const word of [...words, 'BPVP MUNCAR', 'CONTOH · bukan dokumen resmi']) expect(text).toContain(word);
  });

  it('keeps everything inside the page', () => {
    const boxes = run('pdftotext', '-bbox', file, '-').output;
    const [, width, height] = /page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? [];
    for (const [, right, bottom] of boxes.matchAll(/xMax="([\d.-]+)" yMax="([\d.-]+)"/g)) {
      expect(Number(right)).toBeLessThan(Number(width) - 40);
      expect(Number(bottom)).toBeLessThan(Number(height) - 16);
    }
  });
});

/** A grey square of eight dots a side. */

describe('what a paper leaves open', () => {
  it('is dotted, to be filled in by hand', () => {
    const decree = { ...course, number: null, decidedOn: null, city: 'Banyuwangi', headName: null, participants: [] };
    const text = textOf(folder.write('open.pdf', drawDecree(decree)));
    expect(text).toMatch(/NOMOR \.{32}/);
    expect(text).toMatch(/pada tanggal \.{32}/);
  });

  it('is never a letter that cannot be printed', () => {
    expect(() => drawTimetable({ ...course, cohortTitle: '陳大文', days })).toThrow('text_unprintable');
  });
});
