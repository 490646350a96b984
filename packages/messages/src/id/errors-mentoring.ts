import type { MentoringErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

/** Refusals about mentoring, and about jobs and businesses. */
export const mentoringErrors: Sentences<keyof MentoringErrors> = {
  'mentoring.not_found': () => `Pendampingan ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'mentoring.stale': () => 'Orang lain sudah mengubah pendampingan ini. Muat ulang, lalu ulangi perubahan Anda.',
  'mentoring.already_mentored': () => 'Koperasi ini sudah didampingi. Buka pendampingan yang berjalan.',
  'mentoring.not_a_mentor': () =>
    'Orang ini bukan pendamping atau instruktur balai ini. Beri peran itu lebih dulu, atau pilih orang lain.',
  'mentoring.wrong_state': () =>
    'Langkah ini tidak tersedia: pendampingan sudah selesai atau sudah dilanjutkan orang lain. Muat ulang halaman.',
  'mentoring.note_needed': () => 'Tulis alasannya.',
  'mentoring.cohort_not_completed': () =>
    'Pendampingan dimulai setelah angkatan selesai. Selesaikan angkatan ini lebih dulu.',
  'mentoring.task_not_found': () =>
    'Tugas ini tidak ditemukan dalam rencana aksi. Muat ulang rencana aksi; tugas ini mungkin sudah diganti.',
  'mentoring.task_wrong_state': () =>
    'Tugas ini sudah diselesaikan atau dibuka lagi oleh orang lain. Muat ulang untuk melihat keadaannya.',
  'mentoring.visit_in_future': () => 'Tanggal kunjungan belum tiba. Isi tanggal hari ini atau sebelumnya.',
  'mentoring.visit_before_start': ({ startsOn }) =>
    `Pendampingan dimulai ${moment(startsOn)}; kunjungan tidak boleh lebih awal.`,
  'mentoring.too_many_photos': ({ most }) => `Satu kunjungan paling banyak ${most} foto.`,
  'mentoring.file_not_found': () => 'Berkas ini tidak ditemukan. Unggah lagi.',
  'mentoring.file_type': () => 'Berkas harus foto (JPEG, PNG, WebP) atau PDF yang utuh.',
  'placement.not_found': () => `Pekerjaan atau usaha ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'placement.stale': () => 'Orang lain sudah mengubah laporan ini. Muat ulang, lalu putuskan lagi.',
  'placement.already_reported': () =>
    'Pekerjaan atau usaha ini sudah dilaporkan dengan orang dan tanggal mulai yang sama.',
  'placement.one_job': () =>
    'Satu pekerjaan dihitung satu orang. Untuk beberapa orang, laporkan sebagai usaha atau satu per satu.',
  'placement.in_future': () => 'Tanggal mulai belum tiba. Laporkan setelah pekerjaan atau usaha berjalan.',
  'placement.own_report': () => 'Yang melaporkan tidak boleh memutuskannya sendiri. Minta kepala balai lain.',
  'placement.wrong_state': () => 'Langkah ini tidak tersedia: laporan ini sudah diputuskan. Muat ulang halaman.',
  'placement.note_needed': () => 'Tulis alasan penolakan, supaya pelapor tahu apa yang harus dilengkapi.',
  'placement.end_day': ({ startedOn }) => `Isi hari terakhir, antara ${moment(startedOn)} dan hari ini.`,
};
