import { replacementCauses } from './replacement-causes.ts';

/** Sentences about one's own assessment, on the candidate's page and on the form of the feedback (AK.03). */
export const myCandidacies = {
  title: 'Asesmen Anda',
  past: 'Asesmen Anda yang lalu',
  lead: 'Persetujuan, hasil, dan langkah berikutnya. Hasil ini rekomendasi asesor; keputusan ada pada pleno LSP.',
  where: (site: string, assessor: string) => `${site}, asesor ${assessor}`,
  agreement: 'Persetujuan asesmen (AK.01)',
  statement:
    'Saya sudah mendapat penjelasan tentang hak dan prosedur banding, setuju mengikuti asesmen, dan tahu bahwa bukti hanya dipakai untuk sertifikasi.',
  renewal: (from: string, to: string, why: string) =>
    `Asesor Anda berganti dari ${from} menjadi ${to} (${why}), jadi persetujuannya dibuat baru.`,
  renewing: 'Asesmen berlanjut setelah Anda dan asesor baru menandatanganinya. Yang sudah dinilai tetap tercatat.',
  causes: replacementCauses,
  sign: 'Setuju dan tandatangani',
  signOf: (title: string) => `Setuju dan tandatangani: ${title}`,
  signed: (when: string) => `Anda menandatangani ${when}.`,
  assessorSigned: 'Asesor sudah menandatangani.',
  outcome: { competent: 'Direkomendasikan kompeten', not_yet_competent: 'Direkomendasikan belum kompeten' },
  nextSteps: 'Yang perlu Anda lakukan',
  criteria: (numbers: string) => `Kriteria yang belum: ${numbers}`,
  feedback: 'Umpan balik asesmen (AK.03)',
  feedbackLead: 'Ya atau tidak untuk setiap pernyataan. Asesor dan LSP membacanya.',
  yes: 'Ya',
  no: 'Tidak',
  comment: 'Catatan (boleh kosong)',
  send: 'Kirim umpan balik',
  sent: 'Terima kasih. Umpan balik Anda tersimpan.',
  missing: 'Jawab semua pernyataan.',
  questions: {
    explained: 'Saya mendapat penjelasan yang cukup tentang proses asesmen',
    agreed_plan: 'Saya dilibatkan dalam menyepakati rencana asesmen',
    studied_standard: 'Saya diberi kesempatan mempelajari standar yang diujikan',
    encouraged: 'Asesor menggali bukti pendukung sesuai latar belakang saya',
    own_pace: 'Saya diberi kesempatan menunjukkan kompetensi saya',
    discussed_evidence: 'Asesor membahas bukti yang dikumpulkan bersama saya',
    heard_result: 'Asesor menyampaikan hasil asesmen kepada saya',
    next_steps_clear: 'Asesor menjelaskan langkah selanjutnya',
    treated_fairly: 'Asesor memperlakukan saya dengan adil',
    kept_confidential: 'Kerahasiaan saya dijaga',
  },
};
