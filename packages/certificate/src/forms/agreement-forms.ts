import type { Form, FormPart, FormSignature } from './form.ts';
import { type FormFacts, formOf } from './form-facts.ts';

/** What the agreement to be assessed (FR.AK.01) is drawn from. */
export interface AgreementForm extends FormFacts {
  /** Ways of gathering evidence that were planned, in words. */
  methods: readonly { name: string; planned: boolean }[];
  /** When and where, in the words of the place. */
  time: string;
  /** Agreements before this one, which ended when another assessor was named. */
  superseded: readonly { assessor: string; signed: string; ended: string; why: string }[];
  signatures: readonly FormSignature[];
}

/** The agreements before the one in force, as they were signed and why each ended; nothing where it is the first. */
const supersededPart = (superseded: AgreementForm['superseded']): FormPart[] =>
  superseded.length === 0
    ? []
    : [
        {
          ...{ kind: 'table', title: 'Persetujuan sebelumnya yang tidak berlaku lagi' },
          columns: [
            { title: 'Asesor', share: 20 },
            { title: 'Ditandatangani', share: 36 },
            { title: 'Berakhir', share: 22 },
            { title: 'Alasan', share: 22 },
          ],
          rows: superseded.map(({ assessor, signed, ended, why }) => [assessor, signed, ended, why]),
        },
      ];

/** FR.AK.01: agreement to the assessment and to confidentiality, signed by both; after another assessor was named, made anew. */
export const agreementForm = (data: AgreementForm): Form =>
  formOf(
    data,
    'FR.AK.01',
    'Persetujuan Asesmen dan Kerahasiaan',
    [
      {
        ...{ kind: 'choices', title: 'Bukti yang akan dikumpulkan' },
        choices: data.methods.map(({ name, planned }) => ({ text: name, chosen: planned })),
      },
      {
        ...{ kind: 'facts', title: 'Pelaksanaan asesmen disepakati pada' },
        facts: [
          ['Waktu', data.time],
          ['TUK', data.siteName],
        ],
      },
      {
        ...{ kind: 'text', title: 'Pernyataan' },
        paragraphs: [
          'Asesi: Bahwa saya telah mendapatkan penjelasan terkait hak dan prosedur banding asesmen dari asesor.',
          'Asesor: Menyatakan tidak akan membuka hasil pekerjaan yang saya peroleh karena penugasan saya sebagai asesor dalam pekerjaan asesmen kepada siapa pun atau organisasi apa pun selain kepada pihak yang berwenang.',
          'Asesi: Saya setuju mengikuti asesmen dengan pemahaman bahwa informasi yang dikumpulkan hanya digunakan untuk pengembangan profesional dan hanya dapat diakses oleh orang tertentu saja.',
        ],
      },
      ...supersededPart(data.superseded),
    ],
    data.signatures,
  );

/** What the reasonable adjustments (FR.AK.07) are drawn from. */
export interface AdjustmentForm extends FormFacts {
  causes: readonly { name: string; chosen: boolean }[];
  adjustments: readonly { adjustment: string; time: string; when: string; reason: string; by: string }[];
  signatures: readonly FormSignature[];
}

/** FR.AK.07: what is done otherwise for a candidate, and why; confidential. */
export const adjustmentForm = (data: AdjustmentForm): Form =>
  formOf(
    data,
    'FR.AK.07',
    'Ceklis Penyesuaian yang Wajar dan Beralasan',
    [
      {
        ...{ kind: 'choices', title: 'Keadaan asesi yang perlu diperhatikan (rahasia)' },
        choices: data.causes.map(({ name, chosen }) => ({ text: name, chosen })),
      },
      {
        ...{ kind: 'table', title: 'Penyesuaian', empty: 'Tidak ada penyesuaian yang diperlukan.' },
        columns: [
          { title: 'Penyesuaian', share: 34 },
          { title: 'Waktu uji tertulis', share: 14 },
          { title: 'Dicatat', share: 20 },
          { title: 'Alasan dicatat kemudian', share: 18 },
          { title: 'Oleh', share: 14 },
        ],
        rows: data.adjustments.map(({ adjustment, time, when, reason, by }) => [adjustment, time, when, reason, by]),
      },
    ],
    data.signatures,
  );
