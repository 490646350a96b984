import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { appealForm, feedbackForm, reportForm } from './after-forms.ts';
import { adjustmentForm, agreementForm } from './agreement-forms.ts';
import { drawForm } from './draw-form.ts';
import type { Form } from './form.ts';
import { unsigned } from './form-facts.ts';
import { instrumentForm, instrumentReviewForm } from './instrument-forms.ts';
import { observationForm, recommendationForm } from './judgement-forms.ts';
import { reviewForm, validationForm } from './review-forms.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const choices = [{ text: 'Memastikan kesesuaian bukti', chosen: true }];
const facts = {
  head: { centreName: 'LSP Koperasi Nusantara', centreContact: 'Jalan Merdeka 1, Jakarta', specimen: true },
  ...{ schemeTitle: 'Pengurus Kopdes/Kel Merah Putih Pemula', schemeCode: 'CONTOH.SKEMA.01', siteName: 'TUK Muncar' },
  ...{ siteKind: 'sewaktu', assessorName: 'Dewi Lestari', metNumber: 'MET.000.001234 2024' },
  ...{ candidateName: 'Siti Nur’aini binti Abdul Qodir', date: '3 Maret 2026' },
  createdAt: new Date('2026-03-03T03:00:00Z'),
};
const signatures = [
  { role: 'Asesor', name: 'Dewi Lestari', signedAt: '3 Maret 2026 pukul 08.10 WIB', way: 'di akunnya sendiri' },
  unsigned('Asesi', 'Siti Nur’aini binti Abdul Qodir'),
];
const units = Array.from({ length: 8 }, (_, at) => ({ code: `CONTOH.KDKMP.0${at + 1}`, title: `Unit ke-${at + 1}` }));
const long = 'Prinsip-prinsip perkoperasian, ketentuan, dan aturan organisasi diidentifikasi. '.repeat(6);
const criteria = Array.from({ length: 6 }, (_, at) => ({
  ...{
    number: `1.${at + 1}`,
    text: at === 2 ? long : 'Rapat anggota disiapkan → kuorum ≥ 61 orang',
    note: at === 1 ? 'Perlu dibimbing' : '',
  },
  judgement: at === 1 ? ('BK' as const) : ('K' as const),
}));
const former = { assessor: 'Rina Utami', signed: 'Asesor: Rina Utami', ended: '2 Maret 2026', why: 'berhalangan' };
const agreed = { signatures, superseded: [former] };
const forms: [Form, string[]][] = [
  [
    agreementForm({ ...facts, ...agreed, methods: [{ name: 'Observasi', planned: true }], time: '08.00–15.00 WIB' }),
    ['FR.AK.01', '[X] Observasi', 'Ditandatangani 3 Maret 2026 pukul 08.10 WIB', 'prosedur banding', former.assessor],
  ],
  [
    recommendationForm({
      ...{ ...facts, signatures, outcome: 'not_yet_competent', note: 'Perlu latihan pembukuan.' },
      units: units.map((unit, at) => ({ ...unit, methods: ['Observasi'], judgement: at === 3 ? 'BK' : 'K' })),
      nextSteps: [{ unit: 'CONTOH.KDKMP.04', criteria: '1.2', text: long }],
    }),
    ['FR.AK.02', 'CONTOH.KDKMP.04', '[X] Belum kompeten', 'Perlu latihan pembukuan.'],
  ],
  [
    feedbackForm({ ...facts, signatures, answers: [{ question: 'Asesor sopan', answer: true }], comment: 'Jelas' }),
    ['FR.AK.03', 'Asesor sopan', 'Jelas'],
  ],
  [
    reportForm({
      ...{
        ...facts,
        candidateName: '',
        signatures,
        process: 'Lancar',
        objections: '',
        suggestions: 'Listrik cadangan',
      },
      candidates: Array.from({ length: 40 }, (_, at) => ({ name: `Asesi ${at + 1}`, recommendation: 'K', remark: '' })),
    }),
    ['FR.AK.05', 'Asesi 40', 'Listrik cadangan'],
  ],
  [
    adjustmentForm({ ...facts, signatures, causes: [{ name: 'Penglihatan', chosen: true }], adjustments: [] }),
    ['FR.AK.07', '[X] Penglihatan', 'Tidak ada penyesuaian yang diperlukan.'],
  ],
  [
    appealForm({
      ...{ ...facts, signatures, filedAt: 'BND-2026-0001', grounds: long, outcome: 'ditolak' },
      questions: [{ question: 'Apakah proses banding telah dijelaskan?', answer: null }],
    }),
    ['FR.AK.04', 'BND-2026-0001', 'ditolak'],
  ],
  [
    reviewForm({
      ...{ ...facts, signatures, principles: ['Validitas', 'Adil'] },
      ...{ improvement: 'Listrik cadangan', consistency: long },
      steps: [{ step: 'Rencana asesmen', kept: ['Adil'] }],
      dimensions: [{ text: 'Transfer skills', chosen: true }],
    }),
    ['FR.AK.06', 'Rencana asesmen', 'Listrik cadangan', '[X] Transfer skills'],
  ],
  [
    instrumentForm({
      ...{ ...facts, signatures, code: 'FR.IA.05', instructions: 'Kunci jawaban tidak dicetak.', evidence: [] },
      items: units.map(({ code }) => ({
        ...{ unit: code, criteria: 'KUK 1.1', item: `${long}\nA. benar\nB. salah`, answer: 'benar', result: null },
      })),
    }),
    ['FR.IA.05', 'B. salah', 'KUK 1.1'],
  ],
  [
    instrumentReviewForm({
      ...{ ...facts, signatures, comment: 'Perangkat: Set Uji' },
      points: [{ point: 'Perangkat siap digunakan', met: true }],
    }),
    ['FR.IA.11', 'Perangkat siap digunakan', 'Set Uji'],
  ],
  [
    validationForm({
      ...{ ...facts, signatures, held: [['Tanggal', '3 Maret 2026']], findings: long, noImprovement: 'Tidak ada.' },
      ...{ periods: choices, purposes: choices, contexts: choices, approaches: choices, evidenceRules: choices },
      ...{ principles: choices, improvements: [{ act: 'Melatih asesor', dueOn: '1 Mei 2026', responsible: 'Wati' }] },
      agreement: [{ name: 'Semua asesor', pairs: '40', kappa: '0,81 (0,70 s.d. 0,92)' }],
    }),
    ['FR.VA', 'Melatih asesor', 'Semua asesor', '0,81 (0,70 s.d. 0,92)'],
  ],
  [
    observationForm({
      ...{ ...facts, signatures },
      units: units.map((unit) => ({ ...unit, elements: [{ title: 'Menyiapkan rapat', criteria }] })),
    }),
    ['FR.IA.01', 'Menyiapkan rapat', 'Perlu dibimbing', 'disiapkan → kuorum ≥ 61'],
  ],
];

describe.each(forms)('%#', (form, words) => {
  const file = folder.write(`${form.code}.pdf`, drawForm(form));

  it(`${form.code} is tagged, titled and whole`, () => {
    const { output } = run('pdfinfo', file);
    expect(output).toMatch(/Tagged:\s+yes/);
    expect(output).toContain(`${form.code} ${form.title}`);
    const structure = run('pdfinfo', '-struct', file).output;
    for (const type of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(structure).toContain(type);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
  });

  it(`${form.code} says what was recorded, and what is signed`, () => {
    const text = run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');
    for (const word of [...words, 'Dewi Lestari', 'CONTOH · bukan dokumen resmi']) expect(text).toContain(word);
    expect(text).toMatch(/\.{40}/);
  });

  it(`${form.code} keeps everything inside the page`, () => {
    const boxes = run('pdftotext', '-bbox', file, '-').output;
    const [, width, height] = /page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? [];
    for (const [, right, bottom] of boxes.matchAll(/xMax="([\d.-]+)" yMax="([\d.-]+)"/g)) {
      expect(Number(right)).toBeLessThan(Number(width) - 40);
      expect(Number(bottom)).toBeLessThan(Number(height) - 16);
    }
  });
});
