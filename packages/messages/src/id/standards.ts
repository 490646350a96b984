import { ways } from './ways.ts';

/** Sentences about competency standards, certification schemes, and the spreadsheets both come from. */
export const standards = {
  title: ways.standards,
  lead: 'Standar (SKKNI, khusus, internasional) dengan keputusan dan unitnya.',
  search: 'Cari judul atau keputusan',
  caption: 'Daftar standar kompetensi',
  columns: { title: 'Standar', decree: 'Keputusan', units: 'Unit' },
  empty: 'Belum ada standar',
  emptyText: 'Impor standar dari lembar kerja.',
  back: 'Semua standar kompetensi',
  illustrative: 'ilustrasi',
  illustrativeText: 'Standar ini contoh yang disusun untuk peragaan, bukan standar resmi.',
  noDecree: 'tanpa keputusan',
  unitCount: (count: number) => `${count} unit`,
  units: 'Unit dalam standar ini',
  unitColumns: { title: 'Unit', code: 'Kode', elements: 'Elemen' },
  partOf: 'Standar',
  description: 'Deskripsi unit',
  variableRange: 'Batasan variabel',
  assessmentGuide: 'Panduan penilaian',
  criticalAspects: 'Aspek kritis',
  import: 'Impor standar',
};

/** Sentences about certification schemes. */
export const schemes = {
  title: ways.schemes,
  lead: 'Unit wajib dan pilihan setiap skema, menurut versinya.',
  search: 'Cari kode atau nama skema',
  caption: 'Daftar skema sertifikasi',
  columns: { title: 'Skema', code: 'Kode', kind: 'Jenis', versions: 'Versi' },
  filterKind: 'Jenis',
  empty: 'Belum ada skema',
  emptyText: 'Impor skema dari lembar kerja.',
  back: 'Semua skema sertifikasi',
  illustrative: 'ilustrasi',
  illustrativeText: 'Skema ini contoh yang disusun untuk peragaan, bukan skema berlisensi.',
  version: (label: string) => `Versi ${label}`,
  compulsory: 'Unit wajib',
  group: (title: string, choose: number) => `${title}: pilih ${choose}`,
  unitColumns: { title: 'Unit', code: 'Kode' },
  import: 'Impor skema',
};

/** Sentences of a spreadsheet that is taken whole or not at all. */
export const wholeImport = {
  steps: 'Langkah impor',
  step: { file: 'Pilih berkas', check: 'Periksa', done: 'Selesai' },
  file: 'Berkas lembar kerja',
  fileHint: 'Excel (.xlsx) atau .csv, paling besar 10 MB.',
  checking: 'Memeriksa berkas…',
  templateText: 'Belum punya berkasnya?',
  template: 'Unduh templat',
  ready: 'Berkas dapat diterima seluruhnya',
  refused: 'Berkas belum dapat diterima',
  refusedText: 'Perbaiki semua sel di bawah ini, lalu unggah lagi. Tidak ada satu baris pun yang disimpan.',
  rejectedText: 'Sel-sel ini harus benar sebelum berkas dapat diterima.',
  warnedText: 'Ini tidak menghalangi; periksa apakah memang demikian.',
  confirm: 'Terima seluruh berkas',
  other: 'Pilih berkas lain',
};
