/** The card that is handed to a trainee or a candidate, printed in both languages. */
export const claimCard = {
  heading: 'Kartu klaim sertifikat',
  qr: (name: string) => `Kode QR kartu ${name}`,
  code: 'Kode klaim',
  until: (day: string) => `Pakai pertama kali sebelum ${day}.`,
  steps: (address: string, forWhom: 'trainee' | 'candidate') => [
    `Pindai QR, atau buka ${address} dan ketik kodenya.`,
    'Buat PIN enam angka. Hanya Anda yang tahu.',
    {
      trainee: 'Unduh dan bagikan sertifikat Anda kapan saja.',
      candidate: 'Buka permohonan, keputusan, banding, dan sertifikat Anda kapan saja.',
    }[forWhom],
  ],
  lost: (issuer: string) => `Kartu hilang? Minta yang baru di ${issuer}.`,
};
