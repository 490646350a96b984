import type { ExchangeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about the layouts of other systems. */
export const exchangeErrors: Sentences<keyof ExchangeErrors> = {
  'exchange.not_found': () => `Susunan kolom ini tidak ditemukan. ${lookIn('exchange')}`,
  'exchange.stale': () => 'Susunan ini sudah diganti edisi lain sejak Anda membukanya. Muat ulang, lalu ulangi.',
  'exchange.field_not_of_record': ({ field }) => `“${field}” bukan isian jenis data ini.`,
  'exchange.heading_twice': ({ heading }) => `Judul kolom “${heading}” dipakai dua kali.`,
  'exchange.only_one': ({ direction }) =>
    direction === 'export'
      ? 'Hanya dengan susunan ini LSP melapor ke BNSP. Buat dahulu susunan keluar yang lain, lalu ubah arah susunan ini.'
      : 'Hanya dengan susunan ini nomor dari BNSP dibaca. Buat dahulu susunan masuk yang lain, lalu ubah arah susunan ini.',
  'exchange.superseded': () => 'Edisi ini tidak berlaku lagi. Pakai edisi yang terbaru.',
  'exchange.not_for_export': () => 'Susunan ini hanya untuk data yang masuk.',
  'exchange.reason_needed': () => 'Susunan ini memuat NIK utuh. Tulis alasan membukanya; setiap pembukaan dicatat.',
  'exchange.cohort_needed': () => 'Pilih angkatan yang pesertanya ditulis.',
  'exchange.written_elsewhere': () => 'Berkas hasil asesmen dibuat dari halaman asesmennya.',
};
