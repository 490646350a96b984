import { feedbackQuestionWords } from './feedback.ts';

/** Sentences of the questionnaire on a trainee's own page. */
export const myFeedback = {
  title: 'Nilai pelatihan Anda',
  lead: 'Enam pernyataan dan, bila mau, satu saran. Jawaban disimpan tanpa nama; hasilnya baru tampil bila cukup banyak peserta menjawab.',
  of: (cohort: string, centre: string) => `${cohort}, ${centre}`,
  closes: (instant: string) => `Dapat diisi sampai ${instant}.`,
  questions: feedbackQuestionWords,
  marks: { 1: 'Tidak setuju', 2: 'Kurang setuju', 3: 'Cukup', 4: 'Setuju', 5: 'Sangat setuju' },
  comment: 'Saran (boleh kosong)',
  commentHint: 'Jangan tulis nama Anda atau orang lain.',
  missing: 'Jawab semua pernyataan.',
  send: 'Kirim tanpa nama',
  sent: 'Terima kasih. Jawaban Anda tersimpan tanpa nama.',
};
