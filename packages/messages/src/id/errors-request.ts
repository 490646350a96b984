import type { IdentityErrors, RequestErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { minutes } from './units.ts';

/** Refusals at the edge and of signing in. */
export const requestErrors: Sentences<keyof (RequestErrors & IdentityErrors)> = {
  'request.invalid': () => 'Ada isian yang belum benar. Perbaiki isian yang ditandai, lalu kirim lagi.',
  'request.malformed_json': () =>
    'Isi permintaan bukan JSON yang sah. Periksa tanda kurung dan kutip, lalu kirim lagi.',
  'request.malformed': () =>
    'Permintaan ini bukan HTTP yang sah. Periksa perangkat lunak pengirimnya, lalu kirim lagi.',
  'request.headers_too_large': () =>
    'Kepala permintaan terlalu besar. Hapus kuki atau kepala yang tidak perlu, lalu kirim lagi.',
  'request.address_too_long': () => 'Alamat ini terlalu panjang. Periksa tautannya.',
  'request.timed_out': () => 'Permintaan tidak selesai dikirim pada waktunya. Periksa jaringan Anda, lalu coba lagi.',
  'request.too_large': ({ maxBytes }) => `Berkas terlalu besar. Paling besar ${Math.floor(maxBytes / 1_000_000)} MB.`,
  'request.unsupported_type': ({ expected }) => `Jenis isi ini tidak diterima. Kirim sebagai ${expected}.`,
  'request.not_found': () => 'Alamat ini tidak ada. Periksa tautannya.',
  'request.cursor_invalid': () => 'Penanda halaman tidak dikenal. Mulai lagi dari halaman pertama.',
  'request.idempotency_mismatch': () =>
    'Kunci permintaan ini sudah dipakai untuk isi yang berbeda. Gunakan kunci baru untuk permintaan baru.',
  'request.file_missing': () => 'Berkas belum dipilih. Pilih berkas, lalu kirim lagi.',
  'request.too_many': ({ retryAfterSeconds }) =>
    `Terlalu banyak permintaan. Coba lagi dalam ${minutes(retryAfterSeconds)}.`,
  'server.unexpected': ({ traceId }) =>
    `Terjadi gangguan di pihak kami dan tidak ada yang berubah. Coba lagi${traceId ? `; bila berulang, sebutkan kode ${traceId}` : ''}.`,
  'server.unavailable': () => 'Sambungan ke server terputus. Periksa jaringan Anda, lalu coba lagi.',
  'identity.signed_out': () => 'Anda belum masuk atau sesi Anda berakhir. Silakan masuk lagi.',
  'identity.wrong_credentials': () => 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  'identity.wrong_password': () => 'Kata sandi Anda yang sekarang tidak cocok. Periksa, lalu coba lagi.',
  'identity.password_needed': () => 'Masukkan kata sandi Anda sekali lagi untuk melanjutkan.',
  'identity.password_unchanged': () => 'Kata sandi baru sama dengan yang lama. Pilih kata sandi lain.',
  'identity.one_time_password_expired': () =>
    'Kata sandi sekali pakai ini sudah lewat masanya. Minta yang baru kepada administrator.',
  'identity.password_change_needed': () =>
    'Kata sandi ini hanya berlaku sekali. Tentukan kata sandi Anda sendiri untuk melanjutkan.',
  'identity.own_account': () => 'Ini akun Anda sendiri. Mintalah administrator lain melakukannya.',
  'identity.opened_by_claim_card': () =>
    'Akun ini dibuka dengan kartu klaim, bukan kata sandi. Buat kartu baru di halaman peserta.',
  'identity.too_many_attempts': ({ retryAfterSeconds }) =>
    `Terlalu banyak percobaan. Coba lagi dalam ${minutes(retryAfterSeconds)}.`,
  'identity.otp_needed': () => 'Masukkan enam angka dari aplikasi autentikator Anda.',
  'identity.otp_wrong': () => 'Enam angka itu tidak cocok. Tunggu angka berikutnya di aplikasi, lalu coba lagi.',
  'identity.second_factor_needed': () =>
    'Tindakan ini memerlukan faktor kedua. Masukkan enam angka dari aplikasi autentikator terlebih dahulu.',
  'identity.second_factor_already_on': () => 'Faktor kedua akun ini sudah aktif.',
  'identity.forbidden': () => 'Peran Anda tidak mencakup tindakan ini. Hubungi pengelola balai bila ini keliru.',
  'identity.email_taken': () => 'Surel ini sudah dipakai akun lain. Gunakan surel lain.',
  'identity.person_taken': () =>
    'Orang dengan NIK ini sudah memiliki akun lain. Gunakan akun itu, atau gabungkan datanya dahulu.',
  'identity.person_differs': () =>
    'NIK ini sudah tercatat dengan nama atau tanggal lahir lain. Periksa KTP pemegang akun; tidak ada yang diubah.',
  'identity.account_not_found': () => `Akun ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'identity.token_not_found': () =>
    'Token ini tidak ditemukan atau sudah dicabut. Muat ulang halaman untuk melihat token yang masih berlaku.',
  'identity.token_expiry_invalid': ({ maxDays }) =>
    `Tanggal berakhir harus di masa depan, paling lama ${maxDays} hari dari sekarang.`,
  'identity.membership_incomplete': ({ role, needs }) => `Peran ${role} memerlukan ${needs}. Lengkapi, lalu simpan.`,
  'identity.membership_not_found': () =>
    'Peran ini tidak ditemukan pada akun tersebut. Muat ulang akun itu untuk melihat perannya sekarang.',
  'identity.origin_refused': () =>
    'Permintaan datang dari halaman lain dan ditolak demi keamanan. Buka Kompeten, lalu ulangi.',
  'identity.demo_refused': () => 'Akun contoh hanya dapat dipakai pada komputer ini, tidak dari jaringan.',
};
