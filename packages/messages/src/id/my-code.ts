/** Sentences about signing in with a code that is sent. */
export const myCode = {
  title: 'Masuk dengan kode',
  lead: 'Hanya untuk telepon atau surel yang sudah diverifikasi balai Anda.',
  contact: 'Telepon atau surel',
  ask: 'Kirim kode',
  asked: (minutes: number) =>
    `Bila kontak itu terdaftar, kodenya segera datang dan berlaku ${minutes} menit. Tidak datang? Pakai kartu klaim.`,
  code: 'Kode enam angka',
  submit: 'Masuk',
  again: 'Minta kode lagi',
};
