import { box, type Form, type FormFact, type FormSignature, NOTHING } from './form.ts';
import { type FormFacts, type FormUnit, formOf, unitTable } from './form-facts.ts';

/** What an application for certification (FR.APL.01) is drawn from. */
export interface ApplicationFormData extends FormFacts {
  number: string;
  purpose: string;
  person: readonly FormFact[];
  work: readonly FormFact[];
  units: readonly FormUnit[];
  requirements: readonly { requirement: string; claim: string; checked: 'met' | 'not_met' | null }[];
  outcome: string;
  signatures: readonly FormSignature[];
}

const requirementColumns = [
  { title: 'Persyaratan dasar', share: 40 },
  { title: 'Dipenuhi lewat', share: 36 },
  { title: 'Memenuhi', share: 12, align: 'center' },
  { title: 'Tidak', share: 12, align: 'center' },
] as const;

const NO_REQUIREMENTS = 'Skema ini tidak punya persyaratan dasar.';

/** FR.APL.01: the application for certification, as it was submitted. */
export const applicationForm = (data: ApplicationFormData): Form =>
  formOf(
    data,
    'FR.APL.01',
    'Permohonan Sertifikasi Kompetensi',
    [
      {
        ...{ kind: 'facts', title: 'Permohonan' },
        facts: [
          ['Nomor', data.number],
          ['Tujuan asesmen', data.purpose],
        ],
      },
      { kind: 'facts', title: 'Data pribadi', facts: data.person },
      { kind: 'facts', title: 'Data pekerjaan', facts: data.work },
      unitTable(data.units),
      {
        ...{ kind: 'table', title: 'Bukti kelengkapan pemohon', empty: NO_REQUIREMENTS, columns: requirementColumns },
        rows: data.requirements.map(({ requirement, claim, checked }) => [
          ...[requirement, claim, box(checked === 'met'), box(checked === 'not_met')],
        ]),
      },
      { kind: 'text', title: 'Rekomendasi LSP', paragraphs: [data.outcome] },
    ],
    data.signatures,
  );

/** What a self-assessment (FR.APL.02) is drawn from. */
export interface SelfAssessmentForm extends FormFacts {
  units: readonly (FormUnit & {
    elements: readonly { title: string; criteria: readonly string[]; answer: 'K' | 'BK' | null; evidence: string }[];
  })[];
  outcome: string;
  signatures: readonly FormSignature[];
}

/** FR.APL.02: what the candidate says of each element. */
export const selfAssessmentForm = (data: SelfAssessmentForm): Form =>
  formOf(
    data,
    'FR.APL.02',
    'Asesmen Mandiri',
    [
      ...data.units.map(({ code, title, elements }) => ({
        ...{ kind: 'table' as const, title: `${code} ${title}`, of: 'Per unit' },
        columns: [
          { title: 'Dapatkah saya …?', share: 60 },
          { title: 'K', share: 8, align: 'center' as const },
          { title: 'BK', share: 8, align: 'center' as const },
          { title: 'Bukti yang relevan', share: 24 },
        ],
        rows: elements.map((element) => [
          [`Elemen: ${element.title}`, ...element.criteria].join('\n'),
          ...[box(element.answer === 'K'), box(element.answer === 'BK'), element.evidence],
        ]),
      })),
      { kind: 'text', title: 'Tinjauan asesor', paragraphs: [data.outcome] },
    ],
    data.signatures,
  );

/** What a plan of an assessment (FR.MAPA.01) is drawn from. */
export interface PlanForm extends FormFacts {
  approach: readonly FormFact[];
  units: readonly (FormUnit & { criteria: readonly { number: string; text: string; methods: readonly string[] }[] })[];
  note: string;
  signatures: readonly FormSignature[];
}

/** FR.MAPA.01: by which methods each criterion is to be judged. */
export const planForm = (data: PlanForm): Form =>
  formOf(
    data,
    'FR.MAPA.01',
    'Merencanakan Aktivitas dan Proses Asesmen',
    [
      { kind: 'facts', title: 'Pendekatan asesmen', facts: data.approach },
      ...data.units.map(({ code, title, criteria }) => ({
        ...{ kind: 'table' as const, title: `${code} ${title}`, of: 'Per unit' },
        columns: [
          { title: 'Kriteria unjuk kerja', share: 58 },
          { title: 'Metode', share: 42 },
        ],
        rows: criteria.map(({ number, text, methods }) => [`${number} ${text}`, methods.join('; ') || NOTHING]),
      })),
      { kind: 'text', title: 'Catatan', paragraphs: [data.note] },
    ],
    data.signatures,
  );

/** What a map of instruments (FR.MAPA.02) is drawn from. */
export interface InstrumentMapForm extends FormFacts {
  instruments: readonly string[];
  units: readonly (FormUnit & { used: readonly string[] })[];
  signatures: readonly FormSignature[];
}

/** FR.MAPA.02: which instruments each unit is judged with. */
export const instrumentMapForm = (data: InstrumentMapForm): Form =>
  formOf(
    data,
    'FR.MAPA.02',
    'Peta Instrumen Asesmen',
    [
      {
        ...{ kind: 'table', title: 'Peta instrumen' },
        columns: [
          { title: 'Unit kompetensi', share: 40 },
          { title: 'Instrumen asesmen', share: 60 },
        ],
        rows: data.units.map(({ code, title, used }) => [
          `${code}\n${title}`,
          data.instruments.map((name) => `${box(used.includes(name))} ${name}`).join('\n'),
        ]),
      },
    ],
    data.signatures,
  );
