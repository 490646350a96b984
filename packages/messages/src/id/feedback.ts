import type { FeedbackQuestion } from '@kompeten/domain';

/** What trainees are asked after a cohort; the same words in the questionnaire and in its results. */
export const feedbackQuestionWords: Record<FeedbackQuestion, string> = {
  material: 'Materi sesuai dengan kebutuhan saya',
  instructor: 'Instruktur menguasai materi dan menjelaskan dengan baik',
  practice: 'Waktu praktik cukup',
  facilities: 'Ruang dan peralatan memadai',
  service: 'Panitia melayani dengan baik',
  usefulness: 'Saya dapat memakai hasilnya dalam pekerjaan',
};

/** Sentences about what trainees said of a cohort. */
export const feedback = {
  title: 'Umpan balik peserta',
  lead: (cohort: string) => `Apa kata peserta tentang ${cohort}, tanpa nama.`,
  answered: (answers: number, asked: number) => `${answers} dari ${asked} peserta sudah menjawab.`,
  states: {
    not_yet: 'Peserta ditanya sejak evaluasi dibuka.',
    open: 'Hasil tampil setelah masa penilaian berakhir atau semua peserta menjawab, agar satu jawaban tidak dapat dikenali.',
    too_few: (minimum: number) =>
      `Jawaban terlalu sedikit untuk ditampilkan: paling sedikit ${minimum}, agar tidak seorang pun dapat dikenali.`,
  },
  closes: (instant: string) => `Masa penilaian berakhir ${instant}.`,
  caption: 'Penilaian per pertanyaan, dari 1 (tidak setuju) sampai 5 (sangat setuju)',
  columns: { question: 'Pernyataan', average: 'Rata-rata', counts: 'Jawaban 1 · 2 · 3 · 4 · 5' },
  questions: feedbackQuestionWords,
  comments: 'Saran peserta',
  noComments: 'Tidak ada saran tertulis.',
};
