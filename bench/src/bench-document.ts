import type { CertificateDocument } from '@kompeten/certificate';

const titles = ['Menerapkan prinsip dasar koperasi', 'Menyusun rencana kerja dan RAPB', 'Mengelola usaha gerai'];

const NAMES = [
  'Siti',
  'Rahmawati',
  'Agus',
  'Setiawan',
  'Ni Luh',
  'Ayu',
  'Fajrul',
  'Hidayat',
  'Yohanes',
  'Zubaidah',
  'Dewi',
];

// One of a thousand names, as many as there are in a district.
const nameOf = (index: number): string =>
  [1, 11, 101].map((step) => NAMES[Math.floor(index / step) % NAMES.length]).join(' ');

/** The document of the n-th invented graduate: eight units, a name of its own. */
export function benchDocument(index: number): CertificateDocument {
  return {
    kind: 'training',
    specimen: true,
    number: `${String(index + 1).padStart(4, '0')}/BENCH/XI/2026`,
    code: 'K7QX-3M9D-PW4T-8HJ2',
    verificationUrl: 'HTTPS://KOMPETEN.EXAMPLE/V/K7QX3M9DPW4T8HJ2',
    holderName: nameOf(index),
    programmeTitle: 'Pelatihan Dasar Pengelola Koperasi Desa',
    schemeTitle: null,
    schemeCoverage: null,
    units: Array.from({ length: 8 }, (_, unit) => ({
      code: `CONTOH.KDKMP.0${unit + 1}`,
      title: titles[unit % titles.length] ?? '',
      lessonHours: 4,
      result: 'K',
    })),
    lessonHoursHeld: 32,
    lessonHoursPlanned: 32,
    cohortTitle: 'Angkatan I',
    startsOn: '2026-11-02',
    endsOn: '2026-11-05',
    issuedOn: '2026-11-06',
    centre: { name: 'Balai Contoh', place: 'Banyuwangi' },
    signatories: [{ name: 'Bambang Hartono', capacity: 'Kepala Balai' }],
    assurance: 'uncertified',
    reference: { attendancePercent: 100 },
  };
}
