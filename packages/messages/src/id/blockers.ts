import { terms } from './terms.ts';

/** A status in words, or as it stands when it is none of ours. */
export const statusText = (status: string): string => (terms.status as Record<string, string>)[status] ?? status;

/** A reason against something, as rules return it: a code and its facts. */
export interface BlockerLike {
  code: string;
  [fact: string]: unknown;
}

const namesOf = (devices: unknown) =>
  (devices as { label: string; accountName: string }[])
    .map(({ label, accountName }) => `${label} (${accountName})`)
    .join(', ');

const hoursText = (hours: unknown) => new Intl.NumberFormat('id-ID').format(Number(hours));
const partText: Record<string, string> = { all: '', theory: ' teori', practice: ' praktik' };
const shortOf = (unitCodes: unknown, groups: unknown) =>
  [
    ...(unitCodes as string[]).map((code) => `unit ${code}`),
    ...(groups as { title: string; short: number }[]).map(({ title, short }) => `${short} unit lagi dari “${title}”`),
  ].join(', ');

const colourText: Record<string, string> = {
  accent: 'warna utama',
  second: 'warna kedua',
  ink: 'warna huruf',
  paper: 'warna kertas',
};
const groundText: Record<string, string> = { paper: 'kertas', white: 'putih' };

const sentences: Record<string, (facts: BlockerLike) => string> = {
  no_units: () => 'belum ada unit',
  unit_twice: ({ unitCode }) => `unit ${unitCode} tercantum dua kali`,
  unit_unknown: ({ unitCode }) => `unit ${unitCode} tidak ada di daftar unit kompetensi`,
  split_incomplete: ({ unitCode }) => `unit ${unitCode} baru menyebut teori atau praktik, belum keduanya`,
  split_mismatch: ({ unitCode, lessonHours, theoryHours, practiceHours }) =>
    `unit ${unitCode}: teori ${theoryHours} + praktik ${practiceHours} tidak sama dengan ${lessonHours} JP`,
  syllabus_stray: ({ unitCode }) => `silabus unit ${unitCode} ada, tetapi unitnya tidak ada dalam kurikulum`,
  syllabus_twice: ({ unitCode }) => `silabus unit ${unitCode} tercantum dua kali`,
  indicator_missing: ({ unitCode, criterion }) => `unit ${unitCode}: KUK ${criterion} belum punya indikator`,
  syllabus_time_mismatch: ({ unitCode, part, planned, syllabus }) =>
    `unit ${unitCode}: waktu silabus${partText[String(part)]} ${hoursText(syllabus)} JP, seharusnya ${hoursText(planned)} JP`,
  subject_twice: ({ title }) => `materi “${title}” tercantum dua kali`,
  subject_without_hours: ({ title }) => `materi “${title}” belum punya jam pelajaran`,
  scheme_not_covered: ({ unitCodes, groups }) => `skema belum tercakup: ${shortOf(unitCodes, groups)}`,
  methodology_missing: () => 'tidak ada kualifikasi metodologi yang berlaku',
  unit_not_qualified: ({ unitCode }) => `tidak ada kualifikasi teknis untuk unit ${unitCode}`,
  nobody_enrolled: () => 'belum ada peserta terdaftar',
  applicants_undecided: ({ count }) => `${count} pendaftar belum diputuskan`,
  hours_missing: ({ planned, held }) => `jam pelajaran baru ${held} dari ${planned} JP`,
  sessions_ahead: ({ count }) => `${count} sesi belum berlangsung`,
  cells_contested: ({ count }) => `${count} isian berbeda menurut dua orang dan belum diputuskan`,
  devices_unheard: ({ devices }) => `perangkat yang belum terdengar kabarnya: ${namesOf(devices)}`,
  sheets_missing: ({ count, afterDays }) =>
    `presensi ${count} sesi dicatat lebih dari ${afterDays} hari sesudahnya tanpa foto lembar kertas`,
  attendance_contested: ({ count }) => `${count} isian presensi berbeda menurut dua orang`,
  unit_contested: ({ unitCode }) => `penilaian unit ${unitCode} berbeda menurut dua orang`,
  contrast_low: ({ slot, against, ratio }) =>
    `${colourText[String(slot)]} di atas ${groundText[String(against)]} hanya ${ratio} : 1, paling sedikit 4,5 : 1`,
  paper_dark: () => 'warna kertas terlalu gelap untuk disalin',
  reason_needed: () => 'alasan wajib diisi',
  cohort_not_completed: ({ status }) => `angkatan masih ${statusText(String(status))}`,
  not_in_training: ({ status }) => `peserta ${statusText(String(status))}`,
  attendance_below: ({ percent, minimum }) => `kehadiran ${percent} %, syarat ${minimum} %`,
  unit_not_evaluated: ({ unitCode }) => `unit ${unitCode} belum dinilai`,
  unit_not_competent: ({ unitCode }) => `unit ${unitCode} belum kompeten`,
  name_unprintable: ({ character }) => `huruf ${character} pada namanya tidak dapat dicetak; tulis dengan huruf Latin`,
  already_issued: () => 'sertifikat sudah terbit',
  already_requested: () => 'sudah diajukan dan menunggu',
  same_cohort: ({ cohort }) => `keduanya terdaftar di ${cohort}`,
  two_instructors: ({ centre }) =>
    `keduanya instruktur di ${centre}; lepaskan kaitan salah satu dengan orangnya, atau perbaiki data instruktur dahulu`,
  two_accounts: () => 'keduanya punya akun dengan surel; kunci salah satunya dahulu',
  not_submitted: () => 'belum diajukan oleh perancangnya',
  same_person: () => 'pengaju tidak boleh menyetujui sendiri',
  both_judged: () => 'pengaju dan penyetuju sama-sama menilai di angkatan ini',
  no_nik: () =>
    'NIK Anda belum tercatat pada akun ini (minta administrator mencatatnya), padahal BSrE mengenal penanda tangan dari NIK',
  second_factor_needed: () => 'faktor kedua belum diberikan',
  wrong_state: () => 'sudah diputuskan',
};

/** A reason against something in words, without a full stop. */
export const blockerText = (blocker: BlockerLike): string => sentences[blocker.code]?.(blocker) ?? blocker.code;
