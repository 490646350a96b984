import type { CheckInErrors, EvaluationErrors, MergeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about checking in, excuses and evaluations beside the sheets. */
export const evaluationErrors: Sentences<keyof (CheckInErrors & EvaluationErrors & MergeErrors)> = {
  'check_in.wrong_code': () => 'Kode tidak cocok atau sudah berganti. Ketik kode yang sekarang tampil di layar kelas.',
  'check_in.ticket_expired': () => 'Pindaian ini sudah terlalu lama. Pindai lagi kode di layar kelas.',
  'check_in.not_open': ({ opensAt }) => `Presensi sesi ini dibuka ${moment(opensAt)}.`,
  'check_in.over': ({ closesAt }) => `Sesi ini berakhir ${moment(closesAt)}. Minta instruktur mencatat kehadiran Anda.`,
  'check_in.cohort_not_running': ({ status }) => `Presensi tidak dibuka: angkatan ${statusText(status)}.`,
  'check_in.stranger': () => 'Anda bukan peserta aktif pada sesi ini. Periksa kartu klaim yang Anda pakai.',
  'excuse.not_found': () =>
    'Permohonan izin ini tidak ditemukan. Muat ulang daftar izin sesi ini; mungkin sudah ditarik pesertanya.',
  'excuse.asked_already': () => 'Anda sudah meminta izin untuk sesi ini.',
  'excuse.attended': () => 'Kehadiran pada sesi ini sudah tercatat, jadi tidak perlu izin.',
  'excuse.too_late': ({ until }) => `Izin untuk sesi ini dapat diminta sampai ${moment(until)}.`,
  'excuse.cohort_closed': ({ status }) => `Izin tidak dapat diminta: angkatan ${statusText(status)}.`,
  'excuse.wrong_state': () => 'Permohonan izin ini sudah diputuskan atau ditarik. Muat ulang halaman.',
  'excuse.answer_needed': () => 'Tulis alasan menolak; peserta membacanya.',
  'excuse.file_type': () => 'Berkas ini bukan foto. Kirim foto surat dalam bentuk JPEG, PNG, atau WebP.',
  'remedial.cohort_not_completed': ({ status }) =>
    `Evaluasi ulang dicatat setelah angkatan selesai; angkatan ini ${statusText(status)}.`,
  'remedial.not_needed': ({ status }) =>
    `Evaluasi ulang hanya untuk yang belum lulus; peserta ini ${statusText(status)}.`,
  'remedial.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam angkatan ini.`,
  'remedial.unit_competent': ({ unitCode }) => `Unit ${unitCode} sudah kompeten.`,
  'remedial.in_future': () => 'Tanggal evaluasi belum tiba.',
  'remedial.before_completion': ({ opensOn }) =>
    `Evaluasi ulang berlangsung sejak angkatan selesai, ${moment(opensOn)}.`,
  'remedial.window_over': ({ closesOn }) =>
    `Masa evaluasi ulang berakhir ${moment(closesOn)}. Daftarkan peserta pada angkatan berikutnya.`,
  'test_score.not_open': ({ status }) => `Nilai tes dicatat selama pelatihan; angkatan ini ${statusText(status)}.`,
  'test_score.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam angkatan ini.`,
  'test_score.unit_untested': ({ unitCode }) =>
    `Kurikulum angkatan ini tidak memuat tes awal dan akhir untuk unit ${unitCode}.`,
  'test_score.stranger': () => 'Salah satu orang di lembar ini bukan peserta angkatan. Muat ulang halaman.',
  'test_score.stale': () => 'Nilai tes sudah diubah orang lain. Muat ulang halaman, lalu isi lagi.',
  'merge.not_found': () => `Perbandingan ini tidak ditemukan. ${lookIn('mergeCases')}`,
  'merge.wrong_state': () => 'Perbandingan ini sudah diputuskan orang lain. Lihat keadaan terbarunya.',
  'merge.same_person': () => 'Pengusul tidak boleh mengesahkan sendiri. Minta kepala balai lain.',
  'merge.reason_needed': () => 'Tulis alasannya; alasan tercatat selamanya.',
  'merge.choice_unknown': () => 'Pilihan ini bukan dari kedua catatan. Muat ulang halaman, lalu pilih lagi.',
  'merge.blocked': ({ blockers }) => `Belum dapat digabung: ${blockers.map(blockerText).join('; ')}.`,
  'photo.not_found': () => 'Belum ada foto. Ambil foto peserta dahulu, dengan persetujuannya.',
  'photo.no_consent': () => 'Foto disimpan hanya bila peserta setuju. Tanyakan dahulu, lalu beri tanda.',
  'photo.file_type': () => 'Berkas ini bukan foto. Kirim JPEG, PNG, atau WebP.',
};
