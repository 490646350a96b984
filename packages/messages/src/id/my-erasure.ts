import { recordParts } from './record-parts.ts';

/** Sentences of the holder's own page: asking for erasure, and what went and what stayed. */
export const myErasure = {
  ...recordParts,
  title: 'Minta penghapusan data',
  lead: 'Pilih yang menyimpan data Anda, lalu lihat apa yang dapat dihapus dan apa yang wajib disimpan. Yang sudah dihapus tidak dapat dikembalikan; sertifikat Anda tetap dapat diperiksa.',
  issuer: 'Yang menyimpan',
  show: 'Lihat apa yang dapat dihapus',
  ask: 'Minta penghapusan',
  asked: 'Permintaan penghapusan terkirim. Dua petugas memutuskannya.',
  wouldGo: 'Yang akan dihapus',
  wouldStay: 'Yang tetap disimpan, dan sebabnya',
  went: 'Yang sudah dihapus',
  stayed: 'Yang tetap disimpan, dan sebabnya',
  nothing: 'Tidak ada yang dapat dihapus sekarang.',
  goes: (part: string, count: number) => (count === 1 ? part : `${part} (${count})`),
  stays: (part: string, reason: string) => `${part}: ${reason}`,
};
