import { ways } from './ways.ts';

/** Sentences of the feature: the register of appeals and complaints. */
export const objections = {
  title: ways.objections,
  lead: 'Semua banding asesi dan keluhan masyarakat terhadap LSP dalam satu register, beserta batas waktunya.',
  caption: 'Banding dan keluhan, yang terbaru di atas',
  empty: 'Belum ada banding atau keluhan',
  emptyText:
    'Banding diajukan asesi; keluhan diajukan siapa saja dari halaman jawaban sertifikat atau halaman keluhan.',
  columns: { number: 'Nomor', kind: 'Jenis', name: 'Tentang', status: 'Status', filed: 'Diterima', due: 'Batas waktu' },
  kinds: { appeal: 'banding', complaint: 'keluhan' },
  states: { open: 'belum selesai', overdue: 'lewat batas waktu' },
  overdue: 'lewat batas waktu',
};
