import type { BodyDocument, TrainingDocument } from '../document/certificate-document.ts';

/** A believable certificate for tests and previews; everything in it is invented. */
export function sampleDocument(changes: Partial<TrainingDocument> = {}): TrainingDocument {
  return {
    kind: 'training',
    specimen: false,
    number: '014/BPVP-MCR/VIII/2025',
    code: 'K7QX-3M9D-PW4T-8HJ2',
    verificationUrl: 'HTTPS://KOMPETEN.EXAMPLE/V/K7QX3M9DPW4T8HJ2',
    holderName: 'Siti Nur’aini Rahmawati',
    programmeTitle: 'Pelatihan Dasar Pengelola Koperasi Desa/Kelurahan Merah Putih',
    schemeTitle: 'Pengurus Kopdes/Kel Merah Putih Pemula',
    schemeCoverage: 'full',
    units: UNITS.map(([code, title, lessonHours]) => ({ code, title, lessonHours, result: 'K' })),
    lessonHoursHeld: 32,
    lessonHoursPlanned: 32,
    cohortTitle: 'Angkatan III Kecamatan Muncar',
    startsOn: '2025-08-04',
    endsOn: '2025-08-07',
    issuedOn: '2025-08-08',
    centre: { name: 'Balai Pelatihan Vokasi dan Produktivitas Muncar', place: 'Banyuwangi' },
    signatories: [{ name: 'Drs. Bambang Hartono, M.M.', capacity: 'Kepala Balai' }],
    assurance: 'uncertified',
    reference: { attendancePercent: 100 },
    ...changes,
  };
}

/** A believable document of a certification body; everything in it is invented. */
export function sampleBodyDocument(changes: Partial<BodyDocument> = {}): BodyDocument {
  const { specimen, code, verificationUrl, holderName, assurance } = sampleDocument();
  return {
    ...{ kind: 'competency', form: 'certificate', specimen, code, verificationUrl, holderName, assurance },
    number: '74909 2431 9 0000123 2025',
    programmeTitle: 'Pengurus Kopdes/Kel Merah Putih Pemula',
    units: UNITS.map(([unit, title]) => ({ code: unit, title, lessonHours: null, result: 'K' })),
    issuedOn: '2025-08-20',
    decidedOn: '2025-08-14',
    validUntil: '2028-08-14',
    blankNumber: null,
    body: { name: 'LSP Koperasi Nusantara (CONTOH)', place: 'Banyuwangi', licenceNumber: 'BNSP-LSP-0000-ID' },
    signatories: [{ name: 'Drs. Hadi Prasetyo, M.Pd.', capacity: 'Ketua LSP' }],
    ...changes,
  };
}

const UNITS: [code: string, title: string, lessonHours: number][] = [
  ['CONTOH.KDKMP.01', 'Menerapkan prinsip dasar koperasi', 4],
  ['CONTOH.KDKMP.02', 'Mengelola keanggotaan dan rapat anggota (RAT)', 4],
  ['CONTOH.KDKMP.03', 'Menyusun rencana kerja dan RAPB', 4],
  ['CONTOH.KDKMP.04', 'Mengelola pembukuan dan laporan keuangan', 6],
  ['CONTOH.KDKMP.05', 'Menyusun rencana bisnis dan proposal pembiayaan', 4],
  ['CONTOH.KDKMP.06', 'Mengelola usaha gerai', 4],
  ['CONTOH.KDKMP.07', 'Menggunakan sistem informasi manajemen Kopdes', 3],
  ['CONTOH.KDKMP.08', 'Menyusun laporan pertanggungjawaban', 3],
];
