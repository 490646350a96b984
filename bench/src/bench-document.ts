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

// Twelve signs that differ from one document to the next, as far as a code's letters go.
const codeOf = (index: number): string[] =>
  [7, 31, 101].map((factor) => ((index * factor * 4_099) % 1_048_576).toString(32).toUpperCase().padStart(4, '0'));

/** The document of the n-th invented graduate: eight units, a name of its own. */
export function benchDocument(index: number): CertificateDocument {
  const groups = ['K7QX', ...codeOf(index)];
  return {
    kind: 'training',
    specimen: true,
    number: `${String(index + 1).padStart(4, '0')}/BENCH/XI/2026`,
    code: groups.join('-'),
    verificationUrl: `HTTPS://KOMPETEN.EXAMPLE/V/${groups.join('')}`,
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
