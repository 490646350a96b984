const always = (text: string) => (): string => text;

/** What people of certification bodies and their candidates are told. */
export const assessmentNotices = {
  panel_convened: {
    name: 'Pleno menunggu suara Anda',
    text: always('Anda anggota sebuah pleno keputusan. Baca rekomendasinya, lalu beri suara.'),
  },
  panel_concluded: {
    name: 'Pleno menunggu diumumkan',
    text: always('Sebuah pleno sudah ditutup dan berita acaranya ditandatangani. Umumkan keputusannya.'),
  },
  decision_published: {
    name: 'Keputusan asesmen Anda',
    text: always('Keputusan asesmen Anda sudah diumumkan. Baca hasil dan langkah selanjutnya.'),
  },
  appeal_filed: {
    name: 'Banding masuk',
    text: always('Seorang asesi mengajukan banding. Tunjuk pemeriksa yang tidak terlibat.'),
  },
  appeal_assigned: {
    name: 'Banding menunggu Anda',
    text: always('Anda ditunjuk memeriksa sebuah banding. Putuskan sebelum batas waktunya.'),
  },
  appeal_overdue: {
    name: 'Banding lewat batas waktu',
    text: always('Sebuah banding belum diputuskan sampai batas waktunya.'),
  },
  appeal_decided: {
    name: 'Hasil banding Anda',
    text: always('Banding Anda sudah diputuskan. Baca hasilnya.'),
  },
  body_documents_wait: {
    name: 'Penerbitan LSP menunggu persetujuan',
    text: always('Penerbitan dokumen LSP menunggu persetujuan orang kedua.'),
  },
  surveillance_due: {
    name: 'Surveilan jatuh tempo',
    text: always('Surveilan sebuah sertifikat kompetensi jatuh tempo.'),
  },
  renewal_opens: {
    name: 'Perpanjangan sertifikat terbuka',
    text: always('Perpanjangan sebuah sertifikat kompetensi sudah terbuka: siapkan portofolio pekerjaan terkini.'),
  },
};
