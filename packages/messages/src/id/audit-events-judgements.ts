type Facts = Readonly<Record<string, unknown>>;

/** What each kind of event of judging means in the trail. */
export const judgementEvents = {
  'candidacy.agreed': () => 'Persetujuan asesmen ditandatangani kedua pihak',
  'candidacy.agreement_superseded': () => 'Mengakhiri persetujuan asesmen karena asesornya berganti',
  'candidacy.agreement_renewed': () => 'Persetujuan asesmen dengan asesor baru ditandatangani kedua pihak',
  'candidacy.started': () => 'Memulai asesmen asesi',
  'candidacy.recorded': () => 'Menyatakan asesmen selesai direkam',
  'candidacy.recommended': () => 'Memberi rekomendasi',
  'candidacy.recommendation_corrected': () => 'Memperbaiki rekomendasi dengan yang baru',
  'candidacy.feedback_given': () => 'Umpan balik asesmen diterima atau tidak diberikan',
  'candidacy.reported': () => 'Melaporkan asesi',
  'candidacy.missed': () => 'Mencatat asesi tidak hadir',
  'candidacy.stopped': () => 'Menghentikan asesmen asesi',
  'candidacy.postponed': () => 'Menunda asesmen asesi',
  'candidacy.unseated': () => 'Mengeluarkan asesi dari sesi asesmen',
  'candidacy.adjusted': () => 'Mencatat penyesuaian yang wajar',
  'candidacy.judged': ({ judgements }: Facts) =>
    judgements === undefined ? 'Mencatat penilaian kriteria' : `Mencatat ${judgements} penilaian kriteria`,
  'candidacy.evidence_added': () => 'Menambah bukti asesmen',
  'candidacy.evidence_file_added': () => 'Menambah lampiran bukti',
  'candidacy.evidence_marked': () => 'Menilai ulang bukti (VATM)',
  'candidacy.form_printed': () => 'Mencetak formulir asesmen',
  'assessment_review.recorded': () => 'Mencatat tinjauan atau validasi asesmen',
  'second_marking.drawn': () => 'Menarik sampel penilaian kedua',
  'second_marking.marked': () => 'Mencatat penilaian kedua',
};
