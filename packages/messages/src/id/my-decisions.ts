import { decisionTerms } from './decision-terms.ts';

/** Sentences of a candidate's own page: what was decided, what to do next, and appeals (AK.04). */
export const myDecisions = {
  title: 'Keputusan dan banding',
  outcome: decisionTerms.outcome,
  appealStatus: decisionTerms.appealStatus,
  decided: (body: string, day: string) => `${body}, ${day}`,
  superseded: 'Keputusan ini sudah digantikan oleh keputusan yang lebih baru.',
  next: 'Yang perlu dilakukan',
  reassessment: (day: string) => `Asesmen ulang hanya untuk unit ini, paling lambat ${day}.`,
  appeal: 'Ajukan banding',
  appealOf: (scheme: string) => `Ajukan banding untuk ${scheme}`,
  against: decisionTerms.against,
  appealLead: (against: string) =>
    `Terhadap ${against}. Diperiksa oleh orang yang tidak mengases dan tidak memutuskan.`,
  until: (day: string) => `Paling lambat ${day}.`,
  tooLate: (day: string) => `Batas waktu banding sudah lewat pada ${day}.`,
  waits: (number: string) => `Banding ${number} masih berjalan.`,
  questions: decisionTerms.appealQuestions,
  yes: 'Ya',
  no: 'Tidak',
  missing: 'Jawab ketiga pertanyaan.',
  grounds: 'Alasan Anda (paling sedikit 10 huruf)',
  send: 'Kirim banding',
  mine: (number: string, day: string) => `Banding ${number}, ${day}`,
  due: (day: string) => `Diputuskan paling lambat ${day}.`,
  findings: 'Hasil pemeriksaan:',
  withdraw: 'Tarik banding',
};
