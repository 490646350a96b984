import { CooperativeRole, Education, GuardianConsentWay, Sex } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import type { Cell } from '../../spreadsheets/cell.ts';
import { choiceOf, type Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';

/** A telephone number; one that became a number has lost its first zero. */
export function phoneIn(cell: Cell): Read<string> {
  if (cell.kind !== 'number') return { value: textOf(cell) };
  const digits = /e/i.test(cell.digits) ? String(Number(cell.digits)) : cell.digits;
  return { value: digits.startsWith('8') ? `0${digits}` : digits };
}

export const sexIn = choiceOf(Sex.options, (locale) => termsIn(locale).sex, {
  female: ['p', 'pr', 'wanita', 'f', 'woman'],
  male: ['l', 'lk', 'laki', 'pria', 'm', 'man'],
});

export const educationIn = choiceOf(Education.options, (locale) => termsIn(locale).education, {
  none: ['tidak sekolah', 'belum sekolah'],
  primary: ['sd', 'mi', 'paket a'],
  lower_secondary: ['smp', 'mts', 'sltp', 'paket b'],
  upper_secondary: ['sma', 'smk', 'ma', 'slta', 'stm', 'smea', 'paket c', 'sma smk', 'senior high school'],
  diploma: ['d1', 'd2', 'd3', 'd4', 'di', 'dii', 'diii', 'div', 'diploma 3'],
  bachelor: ['s1', 's 1', 'strata 1'],
  postgraduate: ['s2', 's3', 'magister', 'doktor', 'master', 'doctor'],
});

export const cooperativeRoleIn = choiceOf(CooperativeRole.options, (locale) => termsIn(locale).cooperativeRole, {
  chair: ['ketua pengurus', 'ketua koperasi', 'chairman', 'chairperson'],
  vice_chair: ['wakil', 'wakil ketua bidang usaha', 'wakil ketua bidang anggota'],
  board_member: ['anggota pengurus', 'pengurus koperasi'],
  supervisor: ['ketua pengawas', 'anggota pengawas'],
  manager: ['manajer', 'manager koperasi', 'pengelola koperasi'],
  business_unit_staff: ['staf', 'karyawan', 'kasir', 'petugas', 'staff'],
  member: ['anggota koperasi'],
  candidate: ['calon', 'calon pengurus', 'calon anggota', 'calon pengelola'],
});

export const guardianConsentWayIn = choiceOf(
  GuardianConsentWay.options,
  (locale) => termsIn(locale).guardianConsentWay,
  {
    form: ['formulir', 'daftar', 'tertulis'],
    in_person: ['langsung', 'lisan', 'hadir', 'tatap muka', 'di tempat'],
    letter: ['surat', 'surat pernyataan', 'surat izin', 'surat izin orang tua', 'bermeterai'],
    phone: ['telepon', 'telp', 'wa', 'whatsapp', 'hp', 'call'],
  },
);
