/** Sentences of the feature: remedial evaluations and amendments of a completed cohort. */
export const evaluation = {
  title: 'Evaluasi ulang dan perbaikan',
  lead: 'Yang belum lulus dapat dievaluasi ulang selama masanya; kekeliruan pada catatan diperbaiki oleh dua orang.',
  remedial: {
    title: 'Evaluasi ulang',
    notYet: 'Evaluasi ulang dibuka setelah angkatan selesai.',
    window: (from: string, until: string) => `Evaluasi ulang berlangsung ${from} sampai ${until}.`,
    over: 'Masanya sudah lewat. Evaluasi yang berlangsung pada masanya masih dapat dicatat.',
    none: 'Tidak ada peserta yang perlu evaluasi ulang.',
    outstanding: 'Unit yang belum kompeten',
    nothing: 'Semua unit wajib sudah kompeten.',
    neverJudged: 'belum dinilai',
    attendance: (percent: number, minimum: number) =>
      `Kehadiran ${percent} % di bawah ${minimum} %: tidak dapat diganti evaluasi ulang. Buka perbaikan angkatan bila ada sesi susulan.`,
    record: 'Catat evaluasi ulang',
    recordOf: (name: string) => `Catat evaluasi ulang ${name}`,
    unit: 'Unit',
    judgement: 'Penilaian',
    score: 'Nilai (boleh kosong)',
    heldOn: 'Tanggal berlangsung',
    note: 'Apa yang diulang dan bagaimana',
    save: 'Catat',
    close: 'Tutup',
    saved: (name: string) => `Evaluasi ulang ${name} tercatat.`,
    history: 'Evaluasi ulang yang tercatat',
    entry: (unit: string, before: string, now: string, day: string, by: string) =>
      `${unit}: ${before} → ${now}, ${day}, oleh ${by}`,
  },
  amendments: {
    title: 'Perbaikan',
    none: 'Angkatan ini belum pernah diperbaiki sesudah selesai.',
    howTo: 'Buka perbaikan dari ringkasan angkatan dengan alasan; orang kedua menutupnya.',
    opened: (name: string, day: string) => `Dibuka ${name}, ${day}`,
    closed: (name: string, day: string) => `ditutup ${name}, ${day}`,
    open: 'Sedang berjalan; orang kedua yang menutupnya.',
    effects: (passed: number, notPassed: number, cases: number) =>
      `${passed} menjadi lulus, ${notPassed} menjadi belum lulus, ${cases} permohonan tentang sertifikat dibuka`,
  },
};
