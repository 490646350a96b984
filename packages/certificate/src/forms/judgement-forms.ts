import { box, type Form, type FormSignature, NOTHING } from './form.ts';
import { type FormFacts, type FormUnit, formOf, unitTable } from './form-facts.ts';

/** A unit with what stands behind it and how it was judged. */
export interface JudgedUnit extends FormUnit {
  /** Ways in which evidence was gathered for it, in words. */
  methods: readonly string[];
  judgement: 'K' | 'BK' | null;
}

/** What the record of the assessment (FR.AK.02) is drawn from. */
export interface RecommendationForm extends FormFacts {
  units: readonly JudgedUnit[];
  /** Null while nothing is recommended. */
  outcome: 'competent' | 'not_yet_competent' | null;
  note: string;
  nextSteps: readonly { unit: string; criteria: string; text: string }[];
  signatures: readonly FormSignature[];
}

const unitColumns = [
  { title: 'Unit kompetensi', share: 46 },
  { title: 'Bukti diperoleh lewat', share: 36 },
  { title: 'K', share: 9, align: 'center' },
  { title: 'BK', share: 9, align: 'center' },
] as const;

const nextColumns = [
  { title: 'Unit', share: 26 },
  { title: 'KUK belum kompeten', share: 24 },
  { title: 'Yang perlu dilakukan', share: 50 },
] as const;

const NO_STEPS = 'Tidak ada tindak lanjut.';

/** FR.AK.02: the record of the assessment by units, and the assessor's recommendation. */
export const recommendationForm = (data: RecommendationForm): Form =>
  formOf(
    data,
    'FR.AK.02',
    'Rekaman Asesmen Kompetensi',
    [
      {
        ...{ kind: 'table', title: 'Bukti dan hasil per unit', columns: unitColumns },
        rows: data.units.map(({ code, title, methods, judgement }) => [
          ...[`${code}\n${title}`, methods.join('; ') || NOTHING],
          ...[box(judgement === 'K'), box(judgement === 'BK')],
        ]),
      },
      {
        ...{ kind: 'choices', title: 'Rekomendasi hasil asesmen' },
        choices: [
          { text: 'Kompeten', chosen: data.outcome === 'competent' },
          { text: 'Belum kompeten', chosen: data.outcome === 'not_yet_competent' },
        ],
      },
      {
        ...{ kind: 'table', title: 'Tindak lanjut yang dibutuhkan', empty: NO_STEPS, columns: nextColumns },
        rows: data.nextSteps.map(({ unit, criteria, text }) => [unit, criteria, text]),
      },
      { kind: 'text', title: 'Catatan asesor', paragraphs: [data.note] },
    ],
    data.signatures,
  );

/** A criterion as the observation checklist prints it. */
export interface ObservedCriterion {
  number: string;
  text: string;
  judgement: 'K' | 'BK' | null;
  note: string;
}

/** What the observation checklist (FR.IA.01) is drawn from. */
export interface ObservationForm extends FormFacts {
  units: readonly (FormUnit & { elements: readonly { title: string; criteria: readonly ObservedCriterion[] }[] })[];
  signatures: readonly FormSignature[];
}

/** FR.IA.01: what was observed, criterion by criterion, in every unit. */
export const observationForm = (data: ObservationForm): Form =>
  formOf(
    data,
    'FR.IA.01',
    'Ceklis Observasi Aktivitas di Tempat Kerja atau Tempat Kerja Simulasi',
    [
      unitTable(data.units),
      ...data.units.map(({ code, title, elements }) => ({
        ...{ kind: 'table' as const, title: `${code} ${title}`, of: 'Per unit' },
        columns: [
          { title: 'Elemen', share: 22 },
          { title: 'Kriteria unjuk kerja', share: 42 },
          { title: 'K', share: 8, align: 'center' as const },
          { title: 'BK', share: 8, align: 'center' as const },
          { title: 'Catatan', share: 20 },
        ],
        rows: elements.flatMap((element) =>
          element.criteria.map(({ number, text, judgement, note }, at) => [
            ...[at === 0 ? element.title : '', `${number} ${text}`],
            ...[box(judgement === 'K'), box(judgement === 'BK'), note],
          ]),
        ),
      })),
    ],
    data.signatures,
  );
