import type { NotificationKind } from '@kompeten/domain';
import { assessmentNotices } from './notices-assessment.ts';
import { certificateNotices } from './notices-certificates.ts';
import { dataNotices } from './notices-data.ts';

/** What one kind of notification says: its name, and the sentence with whose act it was, where somebody's, and of how many it is, where of several. */
export interface Notice {
  readonly name: string;
  readonly text: (by: string | null, count: number | null) => string;
}

const said =
  (act: string, alone: string): Notice['text'] =>
  (by) =>
    by === null ? alone : `${by} ${act}`;

const always =
  (text: string): Notice['text'] =>
  () =>
    text;

/** What each kind of notification says, on a screen and in a letter; no names of participants. */
export const notices = {
  issuance_waits: {
    name: 'Penerbitan menunggu persetujuan',
    text: said(
      'meminta penerbitan sertifikat. Periksa daftarnya, lalu setujui atau tolak.',
      'Penerbitan sertifikat menunggu persetujuan.',
    ),
  },
  issuance_done: {
    name: 'Penerbitan selesai',
    text: always('Sertifikat satu permintaan penerbitan sudah ditandatangani dan dapat diunduh peserta.'),
  },
  issuance_round_waits: {
    name: 'Penerbitan serentak menunggu persetujuan',
    text: said(
      'meminta penerbitan serentak untuk banyak angkatan. Periksa daftarnya, lalu setujui atau tolak.',
      'Penerbitan serentak untuk banyak angkatan menunggu persetujuan.',
    ),
  },
  issuance_round_done: {
    name: 'Penerbitan serentak selesai',
    text: always('Sertifikat satu penerbitan serentak sudah ditandatangani dan dapat diunduh peserta.'),
  },
  certificate_request_waits: {
    name: 'Permohonan perubahan sertifikat',
    text: said(
      'mengajukan perubahan pada sebuah sertifikat. Orang kedua memutuskannya.',
      'Perubahan pada sebuah sertifikat menunggu keputusan orang kedua.',
    ),
  },
  recorded_batch_waits: {
    name: 'Pencatatan register lama menunggu',
    text: said(
      'mencatat sertifikat dari register lama. Orang kedua memutuskannya.',
      'Sertifikat dari register lama menunggu keputusan orang kedua.',
    ),
  },
  correction_waits: {
    name: 'Koreksi terlambat menunggu',
    text: said(
      'mengirim isian setelah angkatan ditutup. Putuskan apakah isian itu berlaku.',
      'Isian yang datang setelah angkatan ditutup menunggu keputusan.',
    ),
  },
  complaint_waits: {
    name: 'Laporan masyarakat masuk',
    text: always('Seseorang melaporkan sebuah sertifikat balai Anda. Laporan ini perlu dijawab.'),
  },
  complaint_overdue: {
    name: 'Laporan lewat batas waktu',
    text: always('Sebuah laporan tentang sertifikat belum dijawab sampai batas waktunya.'),
  },
  placement_waits: {
    name: 'Pekerjaan atau usaha menunggu pengesahan',
    text: said(
      'melaporkan pekerjaan atau usaha baru. Periksa buktinya, lalu sahkan atau tolak.',
      'Laporan pekerjaan atau usaha menunggu pengesahan.',
    ),
  },
  excuse_waits: {
    name: 'Izin menunggu keputusan Anda',
    text: always('Seorang peserta meminta izin tidak hadir pada sesi yang Anda ajar. Terima atau tolak dengan alasan.'),
  },
  merge_waits: {
    name: 'Penggabungan catatan menunggu orang kedua',
    text: said(
      'mengusulkan penggabungan dua catatan orang. Orang kedua memutuskannya.',
      'Usulan penggabungan dua catatan orang menunggu keputusan orang kedua.',
    ),
  },
  qualification_waits: {
    name: 'Kualifikasi menunggu pengesahan',
    text: said(
      'mencatat kualifikasinya sendiri. Periksa buktinya, lalu sahkan.',
      'Kualifikasi seorang instruktur menunggu pengesahan.',
    ),
  },
  cohort_starts: {
    name: 'Angkatan Anda segera dimulai',
    text: always('Angkatan yang Anda ajar dimulai dalam tiga hari. Periksa jadwal dan siapkan daftar hadir luring.'),
  },
  evaluation_open: {
    name: 'Evaluasi masih terbuka',
    text: always('Hari terakhir sebuah angkatan sudah lewat, tetapi evaluasinya belum ditutup. Lengkapi nilainya.'),
  },
  qualification_expires: {
    name: 'Kualifikasi instruktur segera berakhir',
    text: always('Masa berlaku kualifikasi seorang instruktur segera habis. Perpanjang sebelum jadwalnya terganggu.'),
  },
  licence_expires: {
    name: 'Akreditasi atau lisensi segera berakhir',
    text: always('Masa berlaku akreditasi atau lisensi balai Anda segera habis. Urus perpanjangannya.'),
  },
  follow_up_due: {
    name: 'Kunjungan tindak lanjut sudah waktunya',
    text: always('Kunjungan tindak lanjut ke koperasi yang Anda dampingi sudah waktunya.'),
  },
  webhook_stopped: {
    name: 'Pengiriman webhook berhenti',
    text: always('Penerima sebuah webhook tidak menjawab berkali-kali, maka pengirimannya dihentikan.'),
  },
  certificate_changed: {
    name: 'Status sertifikat Anda berubah',
    text: always(
      'Status salah satu sertifikat Anda berubah. Buka daftar sertifikat untuk melihat yang mana dan sebabnya.',
    ),
  },
  ...dataNotices,
  ...certificateNotices,
  ...assessmentNotices,
  password_changed: {
    name: 'Kata sandi diganti',
    text: always('Kata sandi akun Anda diganti. Bila bukan Anda yang melakukannya, segera hubungi administrator.'),
  },
  authority_delegated: {
    name: 'Kewenangan diserahkan atau ditarik',
    text: said(
      'menyerahkan atau menarik kewenangan (Plt./Plh.) yang menyangkut Anda.',
      'Kewenangan yang menyangkut Anda diserahkan atau ditarik.',
    ),
  },
  roles_changed: { name: 'Peran akun berubah', text: always('Peran akun Anda ditambah atau diakhiri.') },
} satisfies Record<NotificationKind, Notice>;
