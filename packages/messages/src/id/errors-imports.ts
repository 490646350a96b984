import type { ImportErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about imports. */
export const importErrors: Sentences<keyof ImportErrors> = {
  'import.not_found': () => `Impor ini tidak ditemukan. ${lookIn('imports')}`,
  'import.wrong_state': () => 'Langkah ini tidak tersedia: impor sudah dilanjutkan atau selesai. Muat ulang halaman.',
  'import.sheet_unknown': () => 'Lembar atau baris judul ini tidak ada dalam berkas. Pilih yang lain.',
  'import.field_unknown': ({ field }) => `Isian “${field}” tidak dikenal. Muat ulang halaman, lalu pilih dari daftar.`,
  'import.field_twice': ({ field }) => `“${field}” dipilih untuk dua kolom. Pilih satu saja.`,
  'import.row_not_found': ({ row }) =>
    `Baris ${row} tidak ada dalam impor ini. Muat ulang halaman, lalu pilih baris dari daftar.`,
  'import.row_settled': ({ row }) => `Baris ${row} sudah benar; hanya baris yang ditolak dapat dibetulkan di sini.`,
  'import.counts_changed': () =>
    'Register berubah sejak Anda melihat hitungan ini. Lihat hitungan yang baru, lalu pastikan lagi.',
  'import.too_old': () =>
    'Impor ini sudah lewat 90 hari; isi sebelumnya tidak disimpan lagi. Ubah datanya satu per satu.',
  'import.nothing_to_do': () => 'Tidak ada baris yang baru atau berubah, sehingga tidak ada yang disimpan.',
  'import.place_needed': ({ place }) =>
    place === 'cohort' ? 'Pilih angkatan pemilik berkas ini.' : 'Pilih balai pemilik berkas ini.',
};
