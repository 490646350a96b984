/** Sentences with which an applicant gets another PIN by a code. */
export const pinReset = {
  title: 'Lupa PIN?',
  lead: 'Ketik kode pendaftaran di atas, lalu nomor telepon atau surel yang Anda tulis saat mendaftar. Kami mengirim kode ke sana.',
  contact: 'Nomor telepon atau surel',
  ask: 'Kirim kode',
  asked: (minutes: number) =>
    `Bila kode pendaftaran dan kontak itu cocok, kode enam angka dikirim dan berlaku ${minutes} menit.`,
  code: 'Kode enam angka yang dikirim',
  pin: 'PIN baru, enam angka',
  pinHint: 'Bukan tanggal lahir, dan bukan angka berurutan atau berulang.',
  submit: 'Simpan PIN dan lihat pendaftaran',
  none: 'Tidak menulis kontak saat mendaftar, atau kontaknya sudah berganti? Hubungi balai.',
};
