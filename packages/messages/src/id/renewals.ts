import { ways } from './ways.ts';

/** Sentences of the feature: surveillance and renewal. */
export const renewals = {
  title: ways.renewals,
  lead: 'Surveilan pada bulan ke-12 dan perpanjangan mulai bulan ke-30, menurut skemanya.',
  caption: 'Sertifikat kompetensi, yang paling mendesak di atas',
  empty: 'Belum ada sertifikat kompetensi',
  emptyText: 'Sertifikat muncul di sini begitu diterbitkan.',
  columns: {
    holder: 'Pemegang',
    title: 'Skema',
    validUntil: 'Berlaku sampai',
    way: 'Perpanjangan',
    surveillance: 'Surveilan',
  },
  way: {
    not_yet: (day: string) => `dibuka ${day}`,
    portfolio: () => 'terbuka: portofolio pekerjaan terkini (RCC)',
    full_assessment: () => 'kedaluwarsa: asesmen penuh',
  },
  due: { surveillance: 'surveilan jatuh tempo', renewal: 'perpanjangan terbuka', expired: 'kedaluwarsa' },
  filter: 'Yang perlu dikerjakan',
  surveillanceOn: (day: string, status: string) => `${day}, ${status}`,
  report: 'Catat surveilan',
  reportTitle: (name: string) => `Surveilan ${name}`,
  note: 'Temuan',
  pass: 'Terpelihara',
  fail: 'Tidak terpelihara',
  recorded: 'Surveilan dicatat.',
  failed: 'Kompetensi tidak terpelihara: pertimbangkan menangguhkan sertifikatnya.',
  queue: 'Surveilan dan perpanjangan',
};
