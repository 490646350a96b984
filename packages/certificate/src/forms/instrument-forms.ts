import { box, type Form, type FormSignature } from './form.ts';
import { type FormFacts, formOf } from './form-facts.ts';

/** The titles of the forms of instruments, by their codes. */
export const instrumentTitles = {
  'FR.IA.02': 'Tugas Praktik Demonstrasi',
  'FR.IA.03': 'Pertanyaan untuk Mendukung Observasi',
  'FR.IA.04': 'Proyek Singkat atau Kegiatan Terstruktur Lainnya',
  'FR.IA.05': 'Pertanyaan Tertulis Pilihan Ganda',
  'FR.IA.06': 'Pertanyaan Tertulis Esai',
  'FR.IA.07': 'Pertanyaan Lisan',
  'FR.IA.08': 'Ceklis Verifikasi Portofolio',
  'FR.IA.09': 'Pertanyaan Wawancara',
  'FR.IA.10': 'Klarifikasi Bukti Pihak Ketiga',
} as const;

/** The code of a form of an instrument. */
export type InstrumentCode = keyof typeof instrumentTitles;

/** What an instrument (FR.IA.02 to FR.IA.10) is drawn from: never with its key (rule 20). */
export interface InstrumentForm extends FormFacts {
  code: InstrumentCode;
  instructions: string;
  items: readonly { unit: string; criteria: string; item: string; answer: string; result: 'K' | 'BK' | null }[];
  /** Evidence that was recorded by this way, with what was found of it. */
  evidence: readonly { when: string; note: string; criteria: string; vatm: string }[];
  signatures: readonly FormSignature[];
}

const itemColumns = [
  { title: 'Unit dan KUK', share: 22 },
  { title: 'Butir', share: 38 },
  { title: 'Jawaban atau pengamatan', share: 24 },
  { title: 'K', share: 8, align: 'center' },
  { title: 'BK', share: 8, align: 'center' },
] as const;

const evidenceColumns = [
  { title: 'Waktu', share: 20 },
  { title: 'Catatan', share: 36 },
  { title: 'KUK', share: 26 },
  { title: 'VATM', share: 18 },
] as const;

/** FR.IA.02 to FR.IA.10: the items of an instrument, what the candidate did or said, and the evidence that was recorded. */
export const instrumentForm = (data: InstrumentForm): Form =>
  formOf(
    data,
    data.code,
    instrumentTitles[data.code],
    [
      { kind: 'text', title: 'Petunjuk', paragraphs: [data.instructions] },
      {
        ...{ kind: 'table', title: 'Butir', empty: 'Belum ada butir perangkat untuk jenis ini.' },
        columns: itemColumns,
        rows: data.items.map(({ unit, criteria, item, answer, result }) => [
          ...[`${unit}\n${criteria}`, item, answer, box(result === 'K'), box(result === 'BK')],
        ]),
      },
      {
        ...{
          kind: 'table',
          title: 'Bukti yang direkam',
          empty: 'Tidak ada bukti yang direkam lewat jenis ini.',
          columns: evidenceColumns,
        },
        rows: data.evidence.map(({ when, note, criteria, vatm }) => [when, note, criteria, vatm]),
      },
    ],
    data.signatures,
  );

/** What a review of instruments (FR.IA.11) is drawn from. */
export interface InstrumentReviewForm extends FormFacts {
  points: readonly { point: string; met: boolean | null }[];
  comment: string;
  signatures: readonly FormSignature[];
}

const yesAndNo = [
  { title: 'Ya', share: 12, align: 'center' },
  { title: 'Tidak', share: 12, align: 'center' },
] as const;

/** FR.IA.11: a review of the instruments by their qualities. */
export const instrumentReviewForm = (data: InstrumentReviewForm): Form =>
  formOf(
    data,
    'FR.IA.11',
    'Ceklis Meninjau Instrumen Asesmen',
    [
      {
        ...{ kind: 'table', title: 'Kegiatan yang ditinjau' },
        columns: [{ title: 'Kegiatan asesmen', share: 76 }, ...yesAndNo],
        rows: data.points.map(({ point, met }) => [point, box(met === true), box(met === false)]),
      },
      { kind: 'text', title: 'Komentar', paragraphs: [data.comment] },
    ],
    data.signatures,
  );
