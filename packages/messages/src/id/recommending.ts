/** Sentences about the recommendation of an assessor and the report of a session. */
export const recommending = {
  recommend: {
    title: 'Rekomendasi (AK.02)',
    lead: 'Rekomendasi Anda sendiri dan tidak dapat diubah. Keputusan ada pada pleno.',
    blocked: 'Rekomendasi belum dapat dibuat:',
    allowed: { K: 'Menurut penilaian: kompeten.', BK: 'Menurut penilaian: belum kompeten.' },
    outcome: { competent: 'Kompeten', not_yet_competent: 'Belum kompeten' },
    note: 'Catatan asesor',
    nextStep: (unit: string) => `Yang perlu dilakukan untuk ${unit}`,
    nextStepHint: 'Asesi membacanya.',
    reason: 'Mengapa diperbaiki',
    make: (outcome: string) => `Rekomendasikan: ${outcome}`,
    made: 'Rekomendasi tersimpan.',
    correct: 'Perbaiki dengan rekomendasi baru',
    corrects: 'memperbaiki yang sebelumnya',
    makeCorrection: 'Simpan rekomendasi baru',
  },
  report: {
    lead: 'Laporkan asesi Anda dalam sesi ini setelah semuanya direkomendasikan dan memberi umpan balik.',
    process: 'Aspek positif dan negatif',
    objections: 'Penolakan hasil asesmen',
    suggestions: 'Saran perbaikan',
    save: 'Kirim laporan',
    saved: 'Laporan tersimpan.',
  },
};
