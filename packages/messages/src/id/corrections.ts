import { ways } from './ways.ts';

/** Sentences of the feature: corrections, cases about what arrived late. */
export const corrections = {
  title: ways.corrections,
  lead: 'Isian yang baru tiba setelah angkatannya ditutup. Tidak ada yang hilang, tidak ada yang berlaku diam-diam.',
  caption: 'Koreksi dari isian yang terlambat',
  empty: 'Belum ada koreksi',
  emptyText: 'Koreksi terbuka sendiri bila perangkat mengirim isian setelah angkatan ditutup.',
  queue: 'Koreksi yang menunggu keputusan Anda',
  columns: { person: 'Peserta', what: 'Tentang', cohort: 'Angkatan', status: 'Status', opened: 'Dibuka' },
  status: { open: 'menunggu keputusan', corrected: 'diterapkan', kept: 'tidak diterapkan' },
  gradeOf: (unit: string) => `Penilaian unit ${unit}`,
  attendanceOf: (session: string) => `Presensi sesi ${session}`,
  caseOf: (person: string) => `Koreksi: ${person}`,
  why: (count: number) =>
    count === 1
      ? 'Satu isian dibuat di perangkat dan baru tiba setelah angkatan ditutup.'
      : `${count} isian dibuat di perangkat dan baru tiba setelah angkatan ditutup.`,
  stands: 'Yang berlaku sekarang',
  stood: 'Yang berlaku saat diputuskan',
  lateBy: (name: string) => `Terlambat, dari ${name}`,
  made: 'Dibuat (menurut jam perangkat)',
  arrived: 'Tiba',
  device: (mark: string) => `perangkat ${mark}`,
  facts: {
    cohort: 'Angkatan',
    opened: 'Dibuka',
    certificate: 'Sertifikat',
    decidedBy: 'Diputuskan oleh',
    decidedAt: 'Diputuskan pada',
    reason: 'Alasan',
  },
  request: { replacement: 'Permintaan penggantian sertifikat', revocation: 'Permintaan pencabutan sertifikat' },
  certificateStands: 'Sertifikat yang berlaku',
  noCertificate: 'Belum ada sertifikat',
  notYours: 'Kepala balai memutuskan koreksi ini.',
  cannotDecide: (reasons: string) => `Anda tidak dapat memutuskannya: ${reasons}.`,
  decideTitle: 'Keputusan',
  consequences: [
    'Bila diterapkan, isian yang terlambat berlaku di lembar dan hasil peserta dihitung ulang.',
    'Bila tidak diterapkan, lembar tetap seperti sekarang. Isian yang terlambat tetap ada dalam riwayat.',
  ],
  consequenceCertificate:
    'Peserta ini memegang sertifikat: permintaan penggantian atau pencabutan terbuka dan disetujui orang kedua.',
  choose: 'Isian mana yang diterapkan?',
  choiceNeeded: 'Pilih salah satu isian yang terlambat.',
  reasonHint: 'Paling sedikit 3 huruf. Tercatat dalam jejak audit.',
  apply: 'Terapkan',
  dismiss: 'Jangan terapkan',
  applied: 'Koreksi diterapkan.',
  dismissed: 'Lembar tetap seperti semula.',
};
