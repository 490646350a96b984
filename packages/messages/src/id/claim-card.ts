/** The card that is handed to a trainee, printed in both languages. */
export const claimCard = {
  heading: 'Kartu klaim sertifikat',
  qr: (name: string) => `Kode QR kartu ${name}`,
  code: 'Kode klaim',
  until: (day: string) => `Pakai pertama kali sebelum ${day}.`,
  steps: (address: string) => [
    `Pindai QR, atau buka ${address} dan ketik kodenya.`,
    'Buat PIN enam angka. Hanya Anda yang tahu.',
    'Unduh dan bagikan sertifikat Anda kapan saja.',
  ],
  lost: 'Kartu hilang? Minta yang baru di balai Anda.',
};
