import type { SelectionErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { statusText } from './blockers.ts';

/** Refusals about applying, selecting and the seats that follow. */
export const selectionErrors: Sentences<keyof SelectionErrors> = {
  'intake.closed': () => 'Pendaftaran angkatan ini sudah ditutup. Pilih angkatan lain yang masih dibuka.',
  'intake.guardian_needed': ({ adultAge }) =>
    `Pendaftar di bawah ${adultAge} tahun memerlukan persetujuan orang tua atau wali. Isi nama wali.`,
  'intake.someone_else': () =>
    'Nama dan tanggal lahir ini bukan milik Anda. Dari akun sendiri Anda hanya dapat mendaftarkan diri sendiri.',
  'intake.no_cooperative': () => 'Anda hanya dapat mengusulkan orang dari koperasi Anda sendiri.',
  'intake.nothing_to_confirm': () => 'Tidak ada kursi yang menunggu jawaban Anda. Muat ulang untuk melihat keadaannya.',
  'intake.cannot_withdraw': ({ status }) =>
    `Pendaftaran ini sudah ${statusText(status)} dan tidak dapat dibatalkan di sini. Hubungi balai.`,
  'intake.result_not_found': () =>
    'Hasil seleksi angkatan ini belum diumumkan. Tanyakan kepada balai kapan hasilnya diumumkan.',
  'intake.pin_code_wrong': () => 'Kode tidak cocok atau sudah tidak berlaku. Minta kode baru, atau hubungi balai.',
  'intake.pin_code_not_offered': () =>
    'Kode tidak dikirim lewat jalan ini. Hubungi balai; petugas dapat mengatur ulang PIN Anda.',
  'selection.stale': () => 'Rencana seleksi sudah diubah orang lain. Lihat isi terbaru, lalu ulangi.',
  'selection.not_an_applicant': () =>
    'Orang ini tidak sedang menunggu langkah ini. Muat ulang untuk melihat keadaannya.',
  'selection.wrong_state': ({ status }) => `Langkah seleksi ini tidak tersedia selagi angkatan ${statusText(status)}.`,
  'selection.reason_needed': () =>
    'Tulis alasannya (paling sedikit lima huruf): untuk menolak, atau untuk meloloskan syarat yang belum terpenuhi.',
  'selection.criteria_fixed': () =>
    'Rencana seleksi sudah terkunci karena nilai pertama sudah diberikan. Kriteria tidak dapat diubah lagi.',
  'selection.criterion_unknown': ({ criterion }) => `Kriteria ${criterion} tidak ada dalam rencana seleksi.`,
  'selection.announced': () => 'Hasil seleksi sudah diumumkan dan tidak dapat diubah lagi.',
  'selection.incomplete': ({ unverified, unscored }) =>
    `Belum dapat diumumkan: ${unverified} pendaftar belum diverifikasi, ${unscored} belum lengkap nilainya.`,
  'selection.nobody': () => 'Belum ada pendaftar terverifikasi yang dapat diseleksi.',
};
