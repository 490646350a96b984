import type { BodyDocument, BodyDocumentForm } from '../document/certificate-document.ts';
import { longDate } from '../document/dates.ts';
import type { AnnexWording, Bilingual, FrontWording } from './wording-shape.ts';

type FormWords = Pick<FrontWording, 'title' | 'statement' | 'limits'>;

const FORMS: Record<BodyDocumentForm, FormWords> = {
  certificate: {
    title: { id: 'Sertifikat Kompetensi', en: 'Certificate of Competence' },
    statement: {
      id: 'yang telah dinyatakan kompeten melalui asesmen pada skema sertifikasi',
      en: 'who has been found competent by assessment for the certification scheme',
    },
    limits: {
      id: 'Yang berlaku adalah status di halaman pemeriksaan.',
      en: 'The status on the verification page decides.',
    },
  },
  register_extract: {
    title: { id: 'Keterangan Terdaftar', en: 'Extract of the Register' },
    statement: {
      id: 'yang tercatat sebagai pemegang sertifikat kompetensi pada skema sertifikasi',
      en: 'who is registered as holder of a certificate of competence for the certification scheme',
    },
    limits: {
      id: 'Kutipan register; sertifikatnya sendiri diterbitkan oleh BNSP.',
      en: 'Extract of the register; the certificate itself is issued by BNSP.',
    },
  },
  result_letter: {
    title: { id: 'Surat Keterangan Hasil Asesmen', en: 'Assessment Result Letter' },
    statement: {
      id: 'yang telah mengikuti asesmen dengan hasil kompeten pada skema',
      en: 'who was assessed and found competent for the scheme',
    },
    limits: { id: 'Hasil asesmen, bukan sertifikat kompetensi.', en: 'Result of an assessment, not a certificate.' },
  },
  attained_units: {
    title: { id: 'Surat Keterangan Unit Kompeten', en: 'Statement of Attained Units' },
    statement: {
      id: 'yang telah dinyatakan kompeten pada sebagian unit skema',
      en: 'who was found competent in part of the units of the scheme',
    },
    limits: {
      id: 'Keterangan tentang unit, bukan sertifikat kompetensi.',
      en: 'A statement about units, not a certificate of competence.',
    },
  },
};

const day = (date: string): Bilingual => ({ id: longDate(date, 'id'), en: longDate(date, 'en') });

/** The words of the first page of what a certification body states. */
export function bodyFront(document: BodyDocument): FrontWording {
  const { form, decidedOn, validUntil, blankNumber, body, units } = document;
  const attained = `${units.filter(({ result }) => result === 'K').length}`;
  const validity: [Bilingual, Bilingual] =
    validUntil === null
      ? [
          { id: 'Unit kompeten', en: 'Units attained' },
          { id: attained, en: '' },
        ]
      : [{ id: 'Berlaku sampai', en: 'Valid until' }, day(validUntil)];
  const reference: [Bilingual, Bilingual] =
    blankNumber === null
      ? [
          { id: 'Lisensi LSP', en: 'Licence' },
          { id: body.licenceNumber ?? '–', en: '' },
        ]
      : [
          { id: 'Nomor blanko BNSP', en: 'BNSP form number' },
          { id: blankNumber, en: '' },
        ];
  const decided: [Bilingual, Bilingual] = [{ id: 'Tanggal keputusan', en: 'Decided on' }, day(decidedOn)];
  return { ...FORMS[form], beneath: null, facts: [decided, validity, reference] };
}

/** The words of the second page of what a certification body states. */
export function bodyAnnex({ decidedOn, body }: BodyDocument): AnnexWording {
  return {
    heading: { id: 'Unit Kompetensi dan Hasil', en: 'Units of competence and results' },
    hours: false,
    sum: `Keputusan pleno ${body.name}, ${longDate(decidedOn, 'id')}`,
    legend: {
      id: 'Hasil keputusan sertifikasi: K = kompeten, BK = belum kompeten, – = tidak diperlukan pada skema ini.',
      en: 'Results as decided: K = competent, BK = not yet competent, – = not needed in this scheme.',
    },
  };
}
