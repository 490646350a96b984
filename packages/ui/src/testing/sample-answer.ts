import { formatCode, makeCode, type VerificationAnswer } from '@kompeten/domain';

/** A well-formed code for tests. */
export const sampleCode = makeCode(Uint8Array.from({ length: 15 }, (_, index) => index * 11 + 3));

/** The same code as it is printed. */
export const samplePrinted = formatCode(sampleCode);

const sample: VerificationAnswer = {
  status: 'valid',
  kind: 'training',
  origin: 'issued_here',
  code: sampleCode,
  number: '0123/BPVP-MCR/PEL/XI/2025',
  holderName: 'Nur’aini binti Ahmad',
  issuer: 'BPVP Muncar (CONTOH)',
  issuerKind: 'bpvp',
  issuerPlace: 'Kabupaten Banyuwangi',
  issuerContact: 'muncar@contoh.example',
  title: 'Pengurus Kopdes/Kel Merah Putih Pemula',
  cohortTitle: 'Angkatan 3 Tahun 2025',
  units: [
    { code: 'CONTOH.KDKMP.01', title: 'Menerapkan prinsip dasar koperasi', lessonHours: 8, result: 'K' },
    { code: 'CONTOH.KDKMP.04', title: 'Mengelola pembukuan dan laporan keuangan', lessonHours: 12, result: 'K' },
  ],
  lessonHoursHeld: 24,
  scheme: null,
  lessonHoursPlanned: 24,
  startsOn: '2025-11-03',
  endsOn: '2025-11-05',
  form: null,
  decidedOn: null,
  blankNumber: null,
  issuedOn: '2025-11-06',
  validUntil: null,
  signature: { assurance: 'uncertified', signedBy: 'Segel Kompeten CONTOH', sha256: 'ab'.repeat(32) },
  reasonClass: null,
  replacedByCode: null,
  replaces: null,
  log: { index: 1233, proof: '/api/v1/audit/proof/019a0000-0000-7000-8000-000000000001' },
  history: [{ type: 'issued', at: '2025-11-06T03:00:00Z', reasonClass: null, lapsesAt: null, replacedByCode: null }],
  specimen: true,
  asOf: '2025-11-25T01:30:00Z',
};

/** A training certificate as the register answers for it, with changes. */
export const sampleAnswer = (change: Partial<VerificationAnswer> = {}): VerificationAnswer => ({
  ...sample,
  ...change,
});
