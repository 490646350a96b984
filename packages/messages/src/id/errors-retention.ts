import type { RetentionErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { ways } from './ways.ts';

/** Refusals about how long records are kept. */
export const retentionErrors: Sentences<keyof RetentionErrors> = {
  'retention.proposal_not_found': () =>
    `Usulan masa simpan ini tidak ditemukan. Muat ulang “${ways.retention}”: usulan itu mungkin sudah diputuskan atau diganti.`,
  'retention.proposal_changed': () =>
    'Usulan ini sudah diputuskan, atau nilai lain datang sesudahnya. Muat ulang halaman Masa simpan dan baca lagi.',
  'retention.same_person': () => 'Pengusul tidak mengesahkan usulannya sendiri. Minta administrator lain.',
  'retention.file_erased': ({ cause }) =>
    cause === 'request'
      ? 'Berkas ini sudah dihapus atas permintaan orangnya.'
      : 'Berkas ini sudah dihapus karena masa simpannya habis.',
};
