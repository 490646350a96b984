import type { Breach } from '@kompeten/domain';
import { breachedData } from './breached-data.ts';

const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
const instant = (value: string) => `${time.format(new Date(value))} WIB`;
const day = (value: string) =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

/** The notice of a breach to the authority (UU 27/2022 art. 46), as a text to be printed. */
export const breachLetter = {
  write: (breach: Breach, now: string) => ({
    name: `pemberitahuan-${breach.id.slice(0, 8)}.txt`,
    text: [
      'PEMBERITAHUAN TERTULIS KEGAGALAN PELINDUNGAN DATA PRIBADI',
      '(UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, pasal 46)',
      `Tanggal surat: ${instant(now)}`,
      'Kepada Yth. lembaga pelindungan data pribadi (pasal 58)',
      `Perihal: ${breach.title}`,
      `Pengendali data: ${breach.issuers.map(({ name }) => name).join('; ') || 'seluruh register ini'}`,
      `Ditemukan: ${instant(breach.foundAt)}. Batas pemberitahuan: ${instant(breach.dueAt)}.`,
      `1. Data pribadi yang terungkap\n${breach.data.map((one) => `- ${breachedData[one]}`).join('\n')}\nPerkiraan jumlah orang: ${breach.people}.`,
      `2. Kapan dan bagaimana terungkap\n${breach.occurredOn ? `Terjadi sejak ${day(breach.occurredOn)}.` : 'Kapan terjadinya belum diketahui.'}\n${breach.what}`,
      `3. Upaya penanganan dan pemulihan\n${breach.measures}`,
      `Pemberitahuan kepada orang yang terkena: ${breach.notices.told} diberikan dalam sistem.`,
      `Tempat bertanya: ${breach.contact}`,
      'Nama, jabatan, dan tanda tangan:\n\n\n________________________________',
      '',
    ].join('\n\n'),
  }),
};
