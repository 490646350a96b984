import { ways } from './ways.ts';

/** Sentences of the feature: competencies. */
export const competencies = {
  title: ways.competencies,
  lead: 'Daftar unit dari standar kompetensi kerja. Unit ilustrasi ditandai di mana pun ia muncul.',
  search: 'Cari kode atau judul unit',
  caption: 'Daftar unit kompetensi',
  columns: { title: 'Judul', code: 'Kode', source: 'Sumber', elements: 'Elemen' },
  empty: 'Belum ada unit kompetensi',
  emptyText: 'Tambahkan unit agar kurikulum dapat disusun.',
  add: 'Tambah unit',
  back: 'Semua unit kompetensi',
  illustrative: 'ilustrasi',
  illustrativeText: 'Unit ini contoh yang disusun untuk peragaan, bukan unit dari standar resmi.',
  unofficial: 'pola kode tidak dikenal',
  unofficialText:
    'Kode ini tidak mengikuti pola kode SKKNI yang dikenal. Unit khusus atau internasional memang begitu; pastikan kodenya benar.',
  noDecree: 'tanpa keputusan',
  elementCount: (count: number) => `${count} elemen`,
  elements: 'Elemen dan kriteria unjuk kerja',
  noElements: 'Elemen dan kriteria belum dicatat.',
  newTitle: 'Tambah unit kompetensi',
  newLead: 'Salin persis dari keputusan yang menetapkannya. Kode tidak dapat diubah sesudahnya.',
  fields: { code: 'Kode unit', title: 'Judul unit', decree: 'Keputusan yang menetapkan', elements: 'Elemen dan KUK' },
  codeHint: 'Misalnya KJK.SP01.002.01. Unit ilustrasi dimulai dengan CONTOH.',
  decreeHint: 'Misalnya Kepmenaker 189 Tahun 2019.',
  elementsHint: 'Satu baris satu butir: elemen bernomor 1, 2, …; kriterianya 1.1, 1.2, … di bawahnya.',
  lineUnread: (line: number) => `Baris ${line} belum terbaca. Mulai dengan nomor, misalnya "1" atau "1.1".`,
  preview: 'Terbaca sebagai',
  created: 'Unit ditambahkan.',
};
