import { breachedData } from './breached-data.ts';

/** Sentences of the holder's own page: notices of breaches that concern them. */
export const myBreachNotices = {
  title: 'Pemberitahuan kegagalan pelindungan data Anda',
  lead: 'Menurut UU 27/2022 pasal 46 Anda berhak tahu data mana yang terungkap, kapan dan bagaimana, dan apa yang dilakukan.',
  at: (issuer: string) => `Data Anda di ${issuer}`,
  data: (kinds: string) => `Data yang terungkap: ${kinds}.`,
  kinds: breachedData,
  found: (instant: string) => `Ditemukan ${instant}.`,
  occurred: (day: string) => `Terjadi sejak ${day}.`,
  unknownDay: 'Kapan terjadinya belum diketahui.',
  what: 'Apa yang terjadi',
  measures: 'Apa yang dilakukan, dan apa yang dapat Anda lakukan',
  outcome: 'Hasil penanganan',
  contact: (where: string) => `Tempat bertanya: ${where}`,
  read: 'Saya sudah membacanya',
  readOf: (title: string) => `Saya sudah membacanya: ${title}`,
  wasRead: (instant: string) => `Anda membacanya ${instant}.`,
};
