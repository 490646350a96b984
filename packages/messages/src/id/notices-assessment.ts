const always = (text: string) => (): string => text;

/** What people of certification bodies and their candidates are told. */
export const assessmentNotices = {
  application_submitted: {
    name: 'Permohonan asesmen masuk',
    text: always('Sebuah permohonan asesmen diajukan. Periksa butirnya, lalu jawab.'),
  },
  application_to_review: {
    name: 'Asesmen mandiri menunggu telaah Anda',
    text: always(
      'Seorang pemohon mengajukan asesmen mandiri. Putuskan dilanjutkan atau tidak, lalu setujui rencananya.',
    ),
  },
  session_assigned: {
    name: 'Anda ditugaskan dalam sesi asesmen',
    text: always('Anda ditugaskan dalam sebuah sesi asesmen. Lihat waktu dan tempatnya, dan unduh surat tugas Anda.'),
  },
  session_replanned: {
    name: 'Sesi asesmen dijadwalkan ulang',
    text: always('Jadwal sebuah sesi asesmen berubah. Lihat waktu, tempat, dan petugasnya yang baru.'),
  },
  agreement_to_renew: {
    name: 'Persetujuan asesmen menunggu tanda tangan asesor baru',
    text: always(
      'Anda menggantikan asesor seorang asesi yang persetujuan asesmennya (FR.AK.01) sudah ditandatangani. Tanda tangani yang baru bersama asesi; sebelum itu tidak ada yang dinilai.',
    ),
  },
  agreement_to_sign: {
    name: 'Persetujuan asesmen Anda dibuat ulang',
    text: always(
      'Asesor Anda berganti, sehingga persetujuan asesmen (FR.AK.01) dibuat ulang. Baca dan tanda tangani; asesmen dilanjutkan setelah Anda dan asesor baru menandatanganinya.',
    ),
  },
  assessor_recused: {
    name: 'Sesi asesmen perlu asesor lain',
    text: always('Seorang asesor menyatakan benturan kepentingan dengan asesinya. Tunjuk asesor lain untuk asesi itu.'),
  },
  panel_member_recused: {
    name: 'Anggota pleno berbenturan kepentingan',
    text: always('Seorang anggota pleno menyatakan benturan kepentingan; suaranya untuk asesi itu tidak dihitung.'),
  },
  reviewer_recused: {
    name: 'Banding perlu pemeriksa lain',
    text: always('Seorang pemeriksa banding menyatakan benturan kepentingan. Tunjuk pemeriksa lain.'),
  },
  session_cancelled: {
    name: 'Sesi asesmen dibatalkan',
    text: always('Sebuah sesi asesmen yang ditugaskan kepada Anda dibatalkan.'),
  },
  sitting_near: {
    name: 'Sesi asesmen sudah dekat',
    text: always('Sesi asesmen Anda dalam tiga hari ini. Siapkan perangkat sebelum berangkat.'),
  },
  judgement_due: {
    name: 'Penilaian asesi belum selesai',
    text: always('Sesi asesmen sudah lewat dan seorang asesi belum direkomendasikan.'),
  },
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
  body_licence_expires: {
    name: 'Lisensi LSP segera berakhir',
    text: always('Masa berlaku lisensi LSP Anda segera habis. Urus perpanjangannya ke BNSP, lalu catat.'),
  },
  assessor_certificate_expires: {
    name: 'Sertifikat asesor (MET) segera berakhir',
    text: always('Sertifikat seorang asesor segera habis; setelahnya asesor itu tidak dapat dijadwalkan.'),
  },
  renewal_opens: {
    name: 'Perpanjangan sertifikat terbuka',
    text: always('Perpanjangan sebuah sertifikat kompetensi sudah terbuka: siapkan portofolio pekerjaan terkini.'),
  },
};
