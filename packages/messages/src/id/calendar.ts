/** Sentences about the calendar behind a secret address, for staff and trainees. */
export const calendar = {
  title: 'Kalender sesi',
  lead: 'Sesi Anda di kalender telepon: salin alamat ini ke Google Kalender ("Dari URL") atau aplikasi kalender lain. Perubahan dan pembatalan ikut dengan sendirinya.',
  secret:
    'Siapa pun yang memegang alamat ini dapat melihat jadwal Anda. Ganti alamatnya bila terlanjur diketahui orang lain.',
  none: 'Belum ada alamat kalender.',
  make: 'Buat alamat kalender',
  renew: 'Ganti alamat',
  withdraw: 'Cabut alamat',
  made: 'Alamat kalender dibuat. Alamat sebelumnya, jika ada, tidak berlaku lagi.',
  withdrawn: 'Alamat dicabut. Kalender yang memakainya tidak lagi diperbarui.',
  address: 'Alamat kalender',
  copy: 'Salin',
  copied: 'Tersalin.',
  open: 'Buka di aplikasi kalender',
};
