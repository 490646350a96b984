import type { RecordAnswer } from '@kompeten/domain';

/** What a row can be answered with: as in a record, and what a file can be besides. */
type Outcome =
  | RecordAnswer
  | 'altered'
  | 'truncated'
  | 'not_ours'
  | 'not_a_pdf'
  | 'too_large'
  | 'record'
  | 'number'
  | 'no_code';

/** Sentences of the page that checks a list. */
export const batch = {
  title: 'Periksa daftar',
  lead: 'Sampai 500 kode atau berkas PDF sekaligus, tanpa akun. Satu jawaban untuk setiap baris.',
  private:
    'Nama dan nomor baris dari lembar kerja Anda tetap di perangkat ini: yang dikirim hanya kodenya. Berkas PDF dikirim untuk diperiksa, lalu dibuang. Tidak ada yang disimpan.',
  paste: 'Tempel kode',
  pasteHint: 'Satu baris untuk satu orang. Boleh bersama nama, misalnya disalin dari Excel; kolom lain diabaikan.',
  check: 'Periksa semua',
  filesTitle: 'Atau pilih berkas',
  choose: 'Pilih berkas',
  drop: 'atau seret ke sini',
  filesHint:
    'Lembar kerja .xlsx atau .csv (paling besar 2 MB), beberapa PDF, atau satu .zip berisi PDF (paling besar 60 MB).',
  working: (done: number, total: number) => `Memeriksa ${done} dari ${total}…`,
  reading: 'Membaca…',
  waiting: (seconds: number) => `Terlalu cepat; dilanjutkan dalam ${seconds} detik…`,
  notSent: 'Tidak terkirim. Periksa sambungan internet, lalu coba lagi.',
  mixed: 'Pilih satu lembar kerja, satu ZIP, atau beberapa PDF; jangan dicampur.',
  wrongType: (name: string) => `${name} bukan lembar kerja, PDF, atau ZIP.`,
  tooBig: (name: string, megabytes: number) => `${name} lebih besar dari ${megabytes} MB.`,
  tooMany: (max: number) => `Paling banyak ${max} berkas sekaligus.`,
  resultTitle: 'Hasil pemeriksaan',
  counted: (count: number) => `${count} baris diperiksa`,
  missing: (count: number) => `${count} baris tanpa kode tidak dapat diperiksa; mintalah kodenya.`,
  caption: 'Satu jawaban untuk setiap baris',
  filter: 'Tampilkan',
  all: 'Semua',
  shown: (shown: number, total: number) => `${shown} dari ${total} baris ditampilkan`,
  columns: {
    row: 'Baris',
    own: 'Milik Anda',
    code: 'Kode',
    answer: 'Jawaban',
    holder: 'Nama pada sertifikat',
    proves: 'Sertifikat',
  },
  outcomes: {
    valid: 'berlaku',
    suspended: 'ditangguhkan',
    revoked: 'dicabut',
    expired: 'kedaluwarsa',
    replaced: 'diganti',
    unknown_code: 'tidak ditemukan',
    mistyped_code: 'salah ketik',
    number: 'nomor sertifikat, bukan kode',
    file_not_issued: 'berkas bukan terbitan kami',
    altered: 'berkas diubah',
    truncated: 'berkas terpotong',
    not_ours: 'bukan berkas kami',
    no_code: 'tanpa kode',
    not_a_pdf: 'bukan PDF',
    too_large: 'berkas terlalu besar',
    record: 'catatan pemeriksaan, bukan sertifikat',
  } satisfies Record<Outcome, string>,
  intact: 'berkas utuh',
  differs: (fields: string) => `berbeda dari register: ${fields}`,
  toNumber: 'Cocokkan nomornya',
  successor: 'Lihat pengganti',
  another: 'Periksa daftar lain',
  record: {
    title: 'Catatan untuk arsip',
    lead: 'Register menjawab semua baris sekali lagi pada satu saat dan menandatanganinya: satu PDF dan satu berkas data. Nama dari lembar kerja Anda tidak ikut.',
    make: 'Buat catatan bertanda tangan',
    making: 'Membuat catatan…',
    made: (code: string) => `Catatan ${code} siap`,
    pdf: 'Unduh PDF',
    json: 'Unduh data (JSON)',
    kept: (day: string) =>
      `Yang disimpan register hanya kode catatan, waktu, jumlah baris, dan sidik berkasnya, sampai ${day}. Siapa pun dapat memeriksa PDF itu lagi di halaman depan.`,
    without: 'Baris tanpa kode, yang bukan PDF, atau yang terlalu besar tidak ikut dalam catatan.',
  },
  /** Of a record that was dropped on the front page. */
  dropped: {
    intact: 'CATATAN PEMERIKSAAN ASLI',
    altered: 'CATATAN PEMERIKSAAN DIUBAH',
    lead: (code: string, lines: number, instant: string) =>
      `Catatan ${code}: ${lines} baris dijawab register per ${instant}. Ini bukan sertifikat; periksa lagi kodenya untuk keadaan sekarang.`,
    changed: 'Berkas ini berbeda dari yang ditandatangani. Jangan diterima sebagai bukti.',
    known: 'Register mengenal catatan ini.',
    notKnown: 'Register tidak (lagi) mengenal catatan ini; tanda tangannya yang menentukan.',
    open: 'Buka halaman catatan',
  },
};
