import { box, type Form, type FormFact, type FormSignature } from './form.ts';
import { type FormFacts, formOf } from './form-facts.ts';

/** A choice of a form, ticked or not. */
interface Choice {
  text: string;
  chosen: boolean;
}

/** What a review of the process (FR.AK.06) is drawn from. */
export interface ReviewForm extends FormFacts {
  principles: readonly string[];
  /** The steps of the process, and which of the principles each kept. */
  steps: readonly { step: string; kept: readonly string[] }[];
  improvement: string;
  /** The dimensions of competency, and whether the evidence reached each. */
  dimensions: readonly Choice[];
  consistency: string;
  signatures: readonly FormSignature[];
}

/** FR.AK.06: a review of the assessment process by its principles, and of the consistency of its decisions. */
export const reviewForm = (data: ReviewForm): Form =>
  formOf(
    data,
    'FR.AK.06',
    'Meninjau Proses Asesmen',
    [
      {
        ...{ kind: 'table', title: 'Pemenuhan prinsip asesmen' },
        columns: [
          { title: 'Aspek yang ditinjau', share: 48 },
          ...data.principles.map((title) => ({ title, share: 13, align: 'center' as const })),
        ],
        rows: data.steps.map(({ step, kept }) => [step, ...data.principles.map((one) => box(kept.includes(one)))]),
      },
      { kind: 'text', title: 'Rekomendasi untuk peningkatan', paragraphs: [data.improvement] },
      { kind: 'choices', title: 'Pemenuhan dimensi kompetensi', choices: data.dimensions },
      { kind: 'text', title: 'Rekomendasi konsistensi keputusan', paragraphs: [data.consistency] },
    ],
    data.signatures,
  );

/** What a validation of assessment (FR.VA) is drawn from. */
export interface ValidationForm extends FormFacts {
  /** When, where and by whom. */
  held: readonly FormFact[];
  periods: readonly Choice[];
  purposes: readonly Choice[];
  contexts: readonly Choice[];
  approaches: readonly Choice[];
  agreement: readonly { name: string; pairs: string; kappa: string }[];
  evidenceRules: readonly Choice[];
  principles: readonly Choice[];
  findings: string;
  improvements: readonly { act: string; dueOn: string; responsible: string }[];
  /** What stands where nothing is to become better. */
  noImprovement: string;
  signatures: readonly FormSignature[];
}

const agreementColumns = [
  { title: 'Asesor', share: 50 },
  { title: 'Pasangan', share: 20, align: 'center' },
  { title: 'Kappa (selang 95 %)', share: 30, align: 'center' },
] as const;

const improvementColumns = [
  { title: 'Kegiatan perbaikan', share: 50 },
  { title: 'Selesai', share: 20 },
  { title: 'Penanggung jawab', share: 30 },
] as const;

/** FR.VA: the validation of assessment: what for, how, the agreement of second markers, what was found and becomes better. */
export const validationForm = (data: ValidationForm): Form =>
  formOf(
    data,
    'FR.VA',
    'Memberikan Kontribusi dalam Validasi Asesmen',
    [
      { kind: 'facts', title: 'Pelaksanaan validasi', facts: data.held },
      { kind: 'choices', title: 'Periode validasi', choices: data.periods },
      { kind: 'choices', title: 'Tujuan dan fokus validasi', choices: data.purposes },
      { kind: 'choices', title: 'Bidang validasi', choices: data.contexts },
      { kind: 'choices', title: 'Pendekatan validasi', choices: data.approaches },
      {
        ...{ kind: 'table', title: 'Kesepakatan dengan penilai kedua', empty: 'Belum cukup pasangan penilaian.' },
        columns: agreementColumns,
        rows: data.agreement.map(({ name, pairs, kappa }) => [name, pairs, kappa]),
      },
      { kind: 'choices', title: 'Aturan bukti yang dipenuhi', choices: data.evidenceRules },
      { kind: 'choices', title: 'Prinsip asesmen yang dipenuhi', choices: data.principles },
      { kind: 'text', title: 'Temuan validasi', paragraphs: [data.findings] },
      {
        ...{ kind: 'table', title: 'Rencana perbaikan', empty: data.noImprovement, columns: improvementColumns },
        rows: data.improvements.map(({ act, dueOn, responsible }) => [act, dueOn, responsible]),
      },
    ],
    data.signatures,
  );
