import type { CalendarErrors, FeedbackErrors, InstructorErrors, PaperErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about instructors, what trainees say of a cohort, and calendars. */
export const instructorErrors: Sentences<keyof (InstructorErrors & FeedbackErrors & CalendarErrors & PaperErrors)> = {
  'instructor.not_found': () => `Instruktur ini tidak ditemukan. ${lookIn('instructors')}`,
  'instructor.stale': () => 'Data instruktur sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'instructor.email_taken': () => 'Surel ini sudah dipakai instruktur lain.',
  'instructor.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada di daftar unit kompetensi.`,
  'instructor.qualification_dates_reversed': () => 'Tanggal berakhir kualifikasi mendahului tanggal mulai.',
  'instructor.qualification_not_found': () =>
    'Kualifikasi ini tidak ditemukan atau sudah dikonfirmasi. Muat ulang halaman instruktur untuk melihat keadaannya sekarang.',
  'instructor.own_confirmation': () => 'Kualifikasi sendiri dikonfirmasi orang lain di balai. Minta rekan Anda.',
  'instructor.file_not_found': () => 'Berkas bukti ini tidak ditemukan. Unggah lagi.',
  'instructor.file_type': () => 'Berkas harus foto (JPEG, PNG, WebP) atau PDF yang utuh.',
  'instructor.absence_not_found': () =>
    'Tanggal berhalangan ini tidak ditemukan; mungkin sudah dihapus. Muat ulang daftarnya untuk melihat tanggal yang tercatat.',
  'instructor.activity_not_found': () =>
    'Kegiatan ini tidak ditemukan. Muat ulang halaman instruktur, lalu pilih kegiatannya di sana.',
  'instructor.activity_stale': () => 'Kegiatan ini sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'instructor.activity_wrong_state': () =>
    'Langkah ini tidak tersedia: kegiatan sudah diselesaikan atau dibatalkan. Muat ulang halaman.',
  'instructor.activity_ahead': ({ endsOn }) =>
    `Kegiatan baru berakhir ${moment(endsOn)}. Nyatakan selesai pada hari itu atau sesudahnya.`,
  'instructor.activity_evidence_missing': () =>
    'Unggah bukti kegiatan, misalnya foto sertifikat atau surat keterangan.',
  'instructor.person_unknown': () => 'Peserta ini tidak ditemukan di angkatan balai ini.',
  'instructor.person_name_differs': ({ fullName }) =>
    `Nama peserta (${fullName}) berbeda dengan nama instruktur. Samakan dahulu nama instruktur dengan dokumen identitasnya.`,
  'instructor.person_taken': () => 'Peserta ini sudah dikaitkan dengan instruktur lain di balai ini.',
  'feedback.not_found': () =>
    'Angkatan ini tidak menunggu penilaian Anda. Pilih angkatan yang menunggu dari halaman Anda.',
  'feedback.closed': () => 'Masa penilaian angkatan ini sudah berakhir atau belum dimulai.',
  'feedback.already_given': () => 'Anda sudah memberi penilaian untuk angkatan ini. Terima kasih.',
  'paper.no_sessions': () => 'Belum ada sesi yang dapat dicetak. Susun jadwal dahulu, atau pilih hari lain.',
  'paper.unprintable': ({ character }) =>
    `Tanda “${character}” tidak dapat dicetak. Perbaiki nama atau judul yang memuatnya.`,
  'calendar.not_found': () => 'Alamat kalender ini tidak berlaku lagi. Buat alamat baru dari akun Anda.',
};
