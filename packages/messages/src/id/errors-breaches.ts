import type { BreachErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about breaches of personal data. */
export const breachErrors: Sentences<keyof BreachErrors> = {
  'breach.not_found': () => `Kejadian ini tidak ada dalam register. ${lookIn('breaches')}`,
  'breach.stale': () => 'Orang lain mengubah kejadian ini lebih dahulu. Muat ulang, lalu ubah lagi.',
  'breach.wrong_state': () =>
    'Langkah ini tidak dapat dilakukan pada keadaan kejadian sekarang. Muat ulang halaman ini.',
  'breach.note_needed': () => 'Tulis catatannya: orang yang terkena atau auditor membacanya.',
  'breach.found_later': () => 'Waktu ditemukan ada di masa depan. Isi waktu yang benar.',
  'breach.cohort_unknown': () => 'Salah satu angkatan tidak ada, atau bukan angkatan balai yang dipilih. Pilih lagi.',
  'breach.nobody_unread': () =>
    'Semua orang dalam berkas ini sudah membaca pemberitahuannya. Tidak ada yang perlu dicetak di sini.',
  'breach.issuer_unknown': () => 'Balai atau LSP yang dipilih tidak ada. Pilih lagi.',
  'breach.notice_not_found': () =>
    'Pemberitahuan ini tidak ada, atau bukan milik Anda. Masuk dengan akun yang menerimanya, lalu buka dari halaman Anda.',
};
