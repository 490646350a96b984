import type { BodyDocument, CertificateDocument, Signatory, TrainingDocument } from '@kompeten/certificate';
import { PREVIEW_CODE } from '@kompeten/certificate';
import type { CertificateKind, TemplateSample } from '@kompeten/domain';

/** Whoever issues, as far as a page names it. */
interface Issuer {
  name: string;
  place: string;
}

/** A text of exactly so many letters, of words as they occur. */
const lengthened = (words: string, letters: number): string =>
  words
    .repeat(Math.ceil(letters / words.length))
    .slice(0, letters)
    .trimEnd()
    .padEnd(letters, 'i');

const HOLDER = {
  real: 'Siti Nur’aini Rahmawati',
  longest: lengthened('Raden Ajeng Siti Nur’aini Kusumaningtyas ', 100),
};
const PROGRAMME = {
  real: 'Pelatihan Dasar Pengelola Koperasi Desa/Kelurahan Merah Putih',
  longest: lengthened('Pelatihan Dasar Pengelola Koperasi Desa/Kelurahan Merah Putih ', 200),
};
const COHORT = { real: 'Angkatan I', longest: lengthened('Angkatan Gabungan Kecamatan Muncar dan Sekitarnya ', 200) };
const UNIT = {
  real: 'Menerapkan prinsip dasar koperasi',
  longest: lengthened('Menerapkan prinsip dasar koperasi dalam rapat anggota ', 300),
};
const SIGNER: Record<TemplateSample, Signatory> = {
  real: { name: 'Drs. Bambang Hartono, M.M.', capacity: 'Kepala Balai' },
  longest: {
    name: lengthened('Prof. Dr. Ir. H. Raden Mas Bambang Hartono Kusumaatmadja ', 100),
    capacity: 'a.n. Kepala Balai, pejabat Balai Besar Pelatihan Vokasi dan Produktivitas',
  },
};
const DAY = '2026-08-08';

function common(sample: TemplateSample, noted: readonly Signatory[]) {
  const unit = (number: number) => ({ code: `CONTOH.KDKMP.0${number}`, title: UNIT[sample], lessonHours: 8 });
  return {
    ...{ specimen: false, number: 'PRATINJAU/000/VIII/2026', code: PREVIEW_CODE },
    verificationUrl: 'HTTPS://KOMPETEN/V/0000000000000000',
    ...{
      holderName: HOLDER[sample],
      programmeTitle: PROGRAMME[sample],
      issuedOn: DAY,
      assurance: 'uncertified' as const,
    },
    units: [1, 2, 3, 4].map((number) => ({ ...unit(number), result: 'K' as const })),
    signatories: [SIGNER[sample], ...noted],
  };
}

/** An invented document of an issuer, ordinary or with the longest names that the register takes. */
export function documentOf(
  kind: CertificateKind,
  issuer: Issuer,
  sample: TemplateSample,
  noted: readonly Signatory[],
): CertificateDocument {
  const { name, place } = issuer;
  if (kind === 'competency' || kind === 'assessment_result') {
    const printed = common(sample, noted);
    return {
      ...{ ...printed, kind, form: kind === 'competency' ? 'certificate' : 'result_letter', decidedOn: DAY },
      ...{ validUntil: kind === 'competency' ? '2029-08-07' : null, blankNumber: null },
      units: printed.units.map((unit) => ({ ...unit, lessonHours: null })),
      body: { name, place, licenceNumber: null },
    } satisfies BodyDocument;
  }
  return {
    ...{
      ...common(sample, noted),
      kind,
      schemeTitle: PROGRAMME[sample],
      schemeCoverage: 'full',
      cohortTitle: COHORT[sample],
    },
    ...{ lessonHoursHeld: 32, lessonHoursPlanned: 32, startsOn: '2026-08-03', endsOn: '2026-08-06' },
    ...{ centre: { name, place }, reference: { attendancePercent: 100 } },
  } satisfies TrainingDocument;
}
