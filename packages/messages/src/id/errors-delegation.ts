import type { DelegationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about authorities given for a time. */
export const delegationErrors: Sentences<keyof DelegationErrors> = {
  'delegation.not_found': () => `Penyerahan kewenangan ini tidak ditemukan. ${lookIn('delegations')}`,
  'delegation.authority_not_found': () =>
    'Kewenangan ini tidak ada pada Anda atau tidak dapat diserahkan. Pilih kewenangan dari daftar pada formulir.',
  'delegation.not_passed_on': () =>
    'Kewenangan yang Anda terima untuk sementara tidak dapat diteruskan kepada orang lain.',
  'delegation.not_a_colleague': () =>
    'Kewenangan hanya dapat diserahkan kepada rekan di organisasi yang sama. Pilih rekan dari daftar.',
  'delegation.holds_already': ({ fullName }) => `${fullName} sudah memegang kewenangan ini. Pilih rekan lain.`,
  'delegation.starts_in_past': ({ today }) => `Tanggal mulai paling awal hari ini, ${moment(today)}.`,
  'delegation.too_long': ({ maxDays }) =>
    `Kewenangan diserahkan paling lama ${maxDays} hari. Pilih tanggal berakhir yang lebih awal.`,
  'delegation.outlives_authority': ({ endsOn }) =>
    `Kewenangan Anda sendiri berakhir ${moment(endsOn)}. Pilih tanggal berakhir yang tidak melewatinya.`,
  'delegation.overlaps': () =>
    'Kewenangan ini sudah diserahkan pada sebagian tanggal itu. Tarik dahulu, atau pilih tanggal lain.',
  'delegation.over': () => 'Penyerahan ini sudah selesai atau sudah ditarik; tidak ada yang berubah.',
};
