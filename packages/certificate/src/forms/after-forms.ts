import { box, type Form, type FormSignature, NOTHING } from './form.ts';
import { type FormFacts, formOf } from './form-facts.ts';

/** What the feedback of a candidate (FR.AK.03) is drawn from. */
export interface FeedbackForm extends FormFacts {
  /** Null where the candidate has not answered. */
  answers: readonly { question: string; answer: boolean | null }[];
  comment: string;
  signatures: readonly FormSignature[];
}

/** FR.AK.03: what the candidate says of the assessment. */
export const feedbackForm = (data: FeedbackForm): Form =>
  formOf(
    data,
    'FR.AK.03',
    'Umpan Balik dan Catatan Asesmen',
    [
      {
        ...{ kind: 'table', title: 'Umpan balik asesi' },
        columns: [
          { title: 'Komponen', share: 76 },
          { title: 'Ya', share: 12, align: 'center' },
          { title: 'Tidak', share: 12, align: 'center' },
        ],
        rows: data.answers.map(({ question, answer }) => [question, box(answer === true), box(answer === false)]),
      },
      { kind: 'text', title: 'Catatan atau komentar asesi', paragraphs: [data.comment] },
    ],
    data.signatures,
  );

/** What an appeal (FR.AK.04) is drawn from. */
export interface AppealForm extends FormFacts {
  filedAt: string;
  /** Whether the process was explained, discussed, and somebody accompanied the candidate. */
  questions: readonly { question: string; answer: boolean | null }[];
  grounds: string;
  outcome: string;
  signatures: readonly FormSignature[];
}

/** FR.AK.04: an appeal against the assessment. */
export const appealForm = (data: AppealForm): Form =>
  formOf(
    data,
    'FR.AK.04',
    'Banding Asesmen',
    [
      { kind: 'facts', title: 'Banding', facts: [['Diajukan', data.filedAt]] },
      {
        ...{ kind: 'table', title: 'Pertanyaan sebelum banding' },
        columns: [
          { title: 'Pertanyaan', share: 76 },
          { title: 'Ya', share: 12, align: 'center' },
          { title: 'Tidak', share: 12, align: 'center' },
        ],
        rows: data.questions.map(({ question, answer }) => [question, box(answer === true), box(answer === false)]),
      },
      { kind: 'text', title: 'Alasan banding', paragraphs: [data.grounds] },
      { kind: 'text', title: 'Hasil', paragraphs: [data.outcome || NOTHING] },
    ],
    data.signatures,
  );

/** What an assessor's report of a session (FR.AK.05) is drawn from. */
export interface ReportForm extends FormFacts {
  candidates: readonly { name: string; recommendation: 'K' | 'BK' | null; remark: string }[];
  process: string;
  objections: string;
  suggestions: string;
  signatures: readonly FormSignature[];
}

/** FR.AK.05: the assessor's report of their candidates. */
export const reportForm = (data: ReportForm): Form =>
  formOf(
    data,
    'FR.AK.05',
    'Laporan Asesmen',
    [
      {
        ...{ kind: 'table', title: 'Asesi dan rekomendasi' },
        columns: [
          { title: 'No.', share: 7, align: 'center' },
          { title: 'Nama asesi', share: 45 },
          { title: 'K', share: 9, align: 'center' },
          { title: 'BK', share: 9, align: 'center' },
          { title: 'Keterangan', share: 30 },
        ],
        rows: data.candidates.map(({ name, recommendation, remark }, at) => [
          ...[`${at + 1}`, name, box(recommendation === 'K'), box(recommendation === 'BK'), remark],
        ]),
      },
      { kind: 'text', title: 'Aspek positif dan negatif dalam asesmen', paragraphs: [data.process] },
      { kind: 'text', title: 'Pencatatan penolakan hasil asesmen', paragraphs: [data.objections] },
      { kind: 'text', title: 'Saran perbaikan', paragraphs: [data.suggestions] },
    ],
    data.signatures,
  );
