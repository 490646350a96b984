import type {
  ApiKeyErrors,
  CredentialErrors,
  TransparencyErrors,
  VerificationErrors,
  VerificationRecordErrors,
  WebhookErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about checking, records of checks, and the systems of employers. */
export const employerErrors: Sentences<
  keyof (TransparencyErrors &
    VerificationErrors &
    VerificationRecordErrors &
    ApiKeyErrors &
    CredentialErrors &
    WebhookErrors)
> = {
  'transparency.entry_not_found': () =>
    'Berkas sertifikat ini belum masuk log transparansi. Coba lagi satu menit lagi.',
  'transparency.no_such_size': ({ size }) => `Log transparansi baru berisi ${size} catatan.`,
  'verification.unknown_code': () => 'Kode ini tidak ada dalam daftar sertifikat. Waspadai sertifikat palsu.',
  'verification.mistyped_code': () => 'Kode ini salah ketik. Periksa tiap huruf dan angka, lalu coba lagi.',
  'verification.no_codes': () =>
    'Tidak ada kode sertifikat dalam berkas ini. Kode terdiri dari empat kelompok berisi empat huruf atau angka.',
  'verification.too_many_codes': ({ max }) =>
    `Berkas berisi terlalu banyak kode. Paling banyak ${max} sekali periksa; bagi berkasnya.`,
  'verification.birth_date_closed': () =>
    'Pencocokan tanggal lahir ditutup karena terlalu banyak percobaan salah. Hanya pemegang sertifikat yang dapat membukanya lagi.',
  'verification.birth_date_differs': ({ triesLeft }) =>
    `Tanggal lahir tidak cocok. Tersisa ${triesLeft} percobaan minggu ini.`,
  'verification.not_a_pdf': () => 'Berkas ini bukan PDF. Pilih berkas PDF sertifikat.',
  'verification.not_an_archive': () => 'Ini bukan arsip ZIP. Pilih berkas .zip yang berisi PDF sertifikat.',
  'verification.suspicious_archive': () =>
    'Arsip ini membengkak tidak wajar, terkunci, atau berisi arsip lain, sehingga ditolak demi keamanan. Masukkan berkas PDF saja.',
  'verification.no_files': () => 'Tidak ada berkas PDF dalam arsip ini.',
  'verification.too_many_files': ({ max }) =>
    `Arsip berisi terlalu banyak berkas. Paling banyak ${max}; bagilah arsipnya.`,
  'verification_record.not_found': () =>
    'Catatan pemeriksaan dengan kode ini tidak dikenal: belum pernah dibuat di sini, atau masa simpannya sudah lewat. Tanda tangan pada berkasnya tetap dapat diperiksa.',
  'verification_record.mistyped_code': () => 'Kode catatan ini salah ketik. Bandingkan dengan yang tercetak.',
  'credential.token_refused': () => 'Token adaptor kredensial tidak ada atau tidak berlaku.',
  'credential.not_found': () =>
    'Tidak ada kredensial untuk sertifikat itu. Periksa nomor pengenal sertifikatnya; hanya sertifikat yang sudah terbit memiliki kredensial.',
  'credential.not_as_registered': ({ field }) =>
    `Register mencatat hal lain pada “${field}”; yang diterbitkan hanya yang tercatat.`,
  'api_key.not_in_force': () =>
    'Kunci API ini tidak berlaku: salah tulis, sudah berakhir, atau dicabut. Mintalah kunci baru kepada pengelola.',
  'api_key.not_found': () => `Kunci API ini tidak ditemukan. ${lookIn('apiKeys')}`,
  'api_key.already_revoked': () => 'Kunci API ini sudah dicabut.',
  'api_key.expiry_invalid': ({ maxDays }) =>
    `Tanggal akhir harus dari hari ini sampai paling lama ${maxDays} hari lagi.`,
  'webhook.not_found': () => 'Kunci ini belum memiliki alamat webhook. Tulis alamatnya dahulu pada halaman kunci itu.',
  'webhook.delivery_not_found': () => 'Kiriman ini tidak ditemukan. Muat ulang daftar kiriman, lalu pilih dari sana.',
  'webhook.watch_not_found': () =>
    'Kode ini tidak sedang dipantau. Muat ulang daftar pantauan untuk melihat kode yang dipantau.',
  'webhook.url_invalid': () => 'Alamat tidak dapat dipakai. Tulis lengkap, tanpa nama pengguna dan tanpa tanda #.',
  'webhook.not_https': () => 'Alamat harus berawalan https://.',
  'webhook.port_refused': () => 'Hanya porta 443 dan 8443 yang dipakai.',
  'webhook.address_refused': () =>
    'Alamat ini menunjuk ke jaringan dalam atau mesin setempat. Hanya alamat di internet umum yang dikirimi.',
  'webhook.address_unresolved': () => 'Nama pada alamat ini tidak ditemukan di internet. Periksa tulisannya.',
  'webhook.too_many_watched': ({ max }) => `Paling banyak ${max} kode dipantau oleh satu kunci.`,
  'webhook.disabled': () =>
    'Pengiriman dihentikan karena penerima lama tidak menjawab. Simpan lagi alamatnya untuk menghidupkan.',
};
