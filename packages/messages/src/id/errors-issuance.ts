import type { CertificateErrors, ReissueErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

type Codes = Extract<keyof CertificateErrors, `issuance.${string}` | `signer.${string}`> | keyof ReissueErrors;

/** Refusals about issuing, those who sign, and issuing anew. */
export const issuanceErrors: Sentences<Codes> = {
  'issuance.nobody_eligible': () => 'Belum ada peserta yang memenuhi syarat. Lihat alasan pada tiap nama.',
  'issuance.batch_not_found': () => `Permohonan penerbitan ini tidak ditemukan. ${lookIn('issuance')}`,
  'issuance.wrong_state': () => 'Permohonan ini sudah diputuskan atau sedang diproses. Muat ulang halaman.',
  'issuance.list_changed': () =>
    'Daftar berubah sejak diminta, sehingga permohonan batal. Ajukan kembali dengan daftar terbaru.',
  'issuance.stale': () =>
    'Daftar yang Anda lihat bukan daftar permohonan ini. Muat ulang, lalu periksa; tidak ada yang berubah.',
  'issuance.same_person': () => 'Pengaju tidak boleh menyetujui permohonannya sendiri. Minta orang kedua.',
  'issuance.both_judged': () =>
    'Anda dan pengaju sama-sama menilai di angkatan ini. Salah satu harus orang yang tidak ikut menilai.',
  'issuance.not_under_way': () => 'Langkah ini hanya tersedia selagi penerbitan berjalan.',
  'issuance.nothing_to_retry': () =>
    'Tidak ada kegagalan yang dapat dicoba lagi. Nama yang sudah diajukan ulang atau sudah terbit tidak diulang di sini.',
  'issuance.round_changed': () =>
    'Daftar dalam penerbitan serentak ini sudah lain. Lihat isi terbaru, lalu putuskan lagi.',
  'issuance.round_not_found': () => `Penerbitan serentak ini tidak ditemukan. ${lookIn('issuance')}`,
  'issuance.no_signing_key': () => 'Kunci penanda tangan belum ada atau sudah tidak berlaku. Hubungi administrator.',
  'issuance.drawing_interrupted': () =>
    'Pembuatan berkas terputus. Sertifikat tetap bernomor dan akan dicoba lagi; bila berulang, hubungi administrator.',
  'issuance.signer_unreachable': () =>
    'Layanan penanda tangan belum menjawab. Sertifikat tetap bernomor dan akan dicoba lagi; bila berulang, hubungi administrator.',
  'issuance.signer_refused': () =>
    'Layanan penanda tangan menolak atau jawabannya tidak sah. Tidak ada yang terbit; hubungi administrator.',
  'issuance.official_awaited': () =>
    'Di balai ini pejabat menandatangani sendiri dengan frasa sandi. Buka halamannya dan tanda tangani di sana.',
  'issuance.not_awaited': () =>
    'Permohonan ini tidak sedang menunggu tanda tangan. Muat ulang halaman untuk keadaan terbaru.',
  'issuance.not_the_official': () => 'Yang ditunggu adalah tanda tangan pejabat yang menyetujui permohonan ini.',
  'issuance.official_without_nik': () =>
    'NIK Anda belum tercatat pada akun ini, sehingga BSrE tidak mengenal Anda. Minta administrator mencatatnya.',
  'issuance.official_unknown': () =>
    'BSrE tidak mengenal NIK Anda atau sertifikat elektronik Anda tidak berlaku. Hubungi pengelola BSrE di instansi Anda.',
  'issuance.wrong_passphrase': () =>
    'Frasa sandi salah; BSrE menolaknya dan penandatanganan langsung dihentikan. Ketik ulang dengan teliti: setelah tiga kali salah, tunggu 30 menit.',
  'issuance.passphrase_tries': ({ retryAfterSeconds }) =>
    `Frasa sandi sudah beberapa kali ditolak. Agar akun BSrE Anda tidak terkunci, tunggu ${Math.ceil(retryAfterSeconds / 60)} menit.`,
  'issuance.being_signed': () =>
    'Permohonan ini sedang ditandatangani di halaman atau perangkat lain. Lanjutkan di sana, atau tunggu sampai selesai.',
  'issuance.signing_rests': () =>
    'Permohonan ini sedang dijeda. Setelah penerbitan dilanjutkan, Anda dapat menandatangani.',
  'signer.centres_only': () =>
    'Tanda tangan pribadi hanya untuk balai yang disebut satu per satu: pejabat yang menyetujui harus hadir.',
  'signer.name_taken': () => 'Nama penanda tangan ini sudah pernah dipakai. Pakai nama lain.',
  'signer.not_found': () =>
    'Penanda tangan ini tidak ada atau sudah tidak dipakai. Pilih penanda tangan dari daftar yang masih dipakai.',
  'signer.issuer_unknown': () => 'Salah satu penerbit tidak ditemukan. Periksa nomor pengenal balai atau LSP.',
  'reissue.not_found': () =>
    `Penerbitan ulang ini tidak ada, atau tidak menyangkut penerbit Anda. ${lookIn('reissues')}`,
  'reissue.list_changed': () => 'Daftar sertifikat yang harus diterbitkan ulang sudah berubah; lihat daftarnya lagi.',
  'reissue.nothing_affected': () => 'Tidak ada sertifikat yang harus diterbitkan ulang.',
  'reissue.key_unknown': () => 'Kunci ini tidak pernah dipakai di sini.',
  'reissue.running': () => 'Penerbitan ulang masih berjalan. Tunggu sampai selesai.',
};
