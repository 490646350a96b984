import type { GainLevel } from '@kompeten/domain';

/** Sentences of the feature: remedial evaluations and amendments of a completed cohort. */
export const evaluation = {
  title: 'Tes, evaluasi ulang, dan perbaikan',
  lead: 'Yang belum lulus dapat dievaluasi ulang selama masanya; kekeliruan pada catatan diperbaiki oleh dua orang.',
  tests: {
    title: 'Tes awal dan tes akhir',
    lead: 'Nilai tes memberi gambaran kemajuan belajar; kelulusan ditentukan penilaian K/BK per unit.',
    scope: 'Tes untuk',
    whole: 'Seluruh pelatihan',
    caption: 'Nilai tes peserta',
    columns: { person: 'Peserta', pre: 'Tes awal', post: 'Tes akhir', gain: 'Kemajuan' },
    scoreOf: (test: string, person: string) => `${test}: ${person}`,
    save: 'Simpan nilai',
    saved: 'Nilai tes tersimpan.',
    wrong: (person: string) => `${person}: nilai adalah bilangan bulat 0 sampai 100.`,
    nothing: 'Tidak ada nilai yang berubah.',
    mean: (percent: number, level: string, pairs: number) =>
      `Rata-rata ${pairs} peserta yang mengikuti kedua tes: ${percent} % dari yang masih dapat dipelajari (${level}).`,
    noPairs: 'Kemajuan terlihat setelah ada peserta dengan kedua nilai.',
    explain:
      'Kemajuan ternormalisasi: (tes akhir − tes awal) dibagi (100 − tes awal). 70 % ke atas tinggi, 30 % ke atas sedang.',
    gain: (percent: number, level: string) => `${percent} %, ${level}`,
    full: 'tes awal sudah penuh',
    levels: { high: 'tinggi', medium: 'sedang', low: 'rendah', none: 'belum ada' } satisfies Record<GainLevel, string>,
  },
  remedial: {
    title: 'Evaluasi ulang',
    notYet: 'Evaluasi ulang dibuka setelah angkatan selesai.',
    window: (from: string, until: string) => `Evaluasi ulang berlangsung ${from} sampai ${until}.`,
    over: 'Masanya sudah lewat. Evaluasi yang berlangsung pada masanya masih dapat dicatat.',
    none: 'Tidak ada peserta yang perlu evaluasi ulang.',
    outstanding: 'Unit yang belum kompeten',
    nothing: 'Semua unit wajib sudah kompeten.',
    neverJudged: 'belum dinilai',
    attendance: (percent: number, minimum: number) => `Kehadiran ${percent} % di bawah ${minimum} %`,
    attendanceText: 'Tidak dapat diganti evaluasi ulang. Buka perbaikan angkatan bila ada sesi susulan.',
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
