/** Sentences that only the server-drawn pages of open trainings say, beside those of applying. */
export const trainingPages = {
  details: 'Lihat',
  detailsOf: (title: string) => `Lihat: ${title}`,
  curriculum: 'Kurikulum',
  centre: 'Balai',
  contact: 'Kontak',
  noContact: 'tidak tercatat; datanglah ke balai',
  held: 'Pelaksanaan',
  hours: 'Lama',
  trade: 'Kejuruan',
  seats: 'Kursi',
  applicants: 'Pendaftar',
  apply: 'Isi pendaftaran',
  noScript: (centre: string) =>
    `Formulir pendaftaran memerlukan JavaScript, yang mati di peramban ini. Anda tetap dapat mendaftar: hubungi ${centre} atau datang membawa KTP.`,
  applyFree: 'Gratis, tanpa akun. Siapkan NIK; isian Anda tersimpan di ponsel bila jaringan putus.',
  preview: 'Pelatihan koperasi yang menerima pendaftar: tempat, waktu, syarat, dan kursi tersisa. Gratis, tanpa akun.',
};
