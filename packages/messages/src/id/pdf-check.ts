import type { PdfChange, PdfFinding } from '@kompeten/domain';

const headlines: Record<PdfFinding, string> = {
  sound: 'BERKAS ASLI, tidak diubah sejak diterbitkan',
  not_as_issued: 'BERKAS DIUBAH: bukan berkas yang terbit dengan kode ini',
  not_registered: 'TIDAK TERDAFTAR: kodenya tidak ada dalam register',
  appended: 'BERKAS DIUBAH: ada yang ditambahkan setelah ditandatangani',
  changed: 'BERKAS DIUBAH: isinya tidak lagi seperti yang ditandatangani',
  foreign_signature: 'BUKAN BERKAS KAMI: ditandatangani pihak lain',
  rewritten: 'BERKAS DIUBAH: disimpan ulang dengan program lain',
  printed_anew: 'BUKAN BERKAS ASLI: cetakan ulang tanpa tanda tangan',
  scan: 'BUKAN BERKAS ASLI: hasil pindai kertas',
  picture: 'INI FOTO atau gambar, bukan berkas PDF asli',
  encrypted: 'BERKAS TERKUNCI dengan kata sandi',
  truncated: 'BERKAS TERPOTONG: bagian akhirnya hilang',
  too_large: 'BERKAS TERLALU BESAR untuk sertifikat kami',
  other_document: 'BUKAN BERKAS KAMI',
  not_pdf: 'BUKAN BERKAS PDF',
};

const sentences: Record<PdfFinding, string> = {
  sound: 'Isi berkas ini sama persis dengan yang kami terbitkan.',
  not_as_issued:
    'Tanda tangannya dari kami, tetapi berkas ini bukan yang terbit dengan kode ini. Jangan diterima; percayai hanya kolom register di bawah.',
  not_registered:
    'Tanda tangannya dari kami, tetapi register tidak mengenal kodenya. Jangan diterima sebagai bukti; hubungi penerbit.',
  appended:
    'Bagian yang kami tandatangani masih ada, tetapi sesudahnya seseorang menambahkan pembaruan yang dapat mengubah apa yang terlihat. Banyak program tetap menyebut tanda tangannya sah. Jangan diterima; percayai hanya kolom register di bawah.',
  changed:
    'Ada bagian yang diganti di bawah tanda tangan, sehingga tanda tangan tidak berlaku lagi. Jangan diterima; percayai hanya kolom register di bawah.',
  foreign_signature:
    'Tanda tangannya utuh, tetapi kuncinya bukan milik penerbit yang terdaftar di sini. Siapa pun dapat membuat kunci dengan nama apa pun. Jangan diterima sebagai bukti.',
  rewritten:
    'Berkas ini berasal dari sertifikat kami, lalu disimpan ulang dengan program lain: tanda tangannya rusak dan isinya dapat diganti. Minta berkas aslinya, dan percayai hanya kolom register di bawah.',
  printed_anew:
    'Halamannya memuat kode kami, tetapi tanda tangannya hilang, seperti pada cetak ke PDF. Ini belum berarti palsu. Percayai jawaban register untuk kodenya, atau minta berkas aslinya.',
  scan: 'Halamannya berupa gambar. Gambar tidak memuat tanda tangan. Pindai kode QR-nya, atau ketik kode yang tercetak.',
  picture:
    'Foto tidak memuat tanda tangan elektronik. Kode QR di dalamnya dapat dibaca, atau ketik kode yang tercetak.',
  encrypted:
    'Isinya tidak dapat dibaca tanpa kata sandi, dan tanda tangan kami rusak karena penguncian. Sertifikat kami tidak pernah dikunci; minta berkas aslinya.',
  truncated: 'Mungkin unduhannya terputus. Unduh atau minta sekali lagi, lalu periksa lagi.',
  too_large: 'Sertifikat kami jauh lebih kecil; mungkin ini berkas lain. Periksa dengan kode yang tercetak.',
  other_document: 'Berkas ini tidak berasal dari sistem ini, sehingga tidak dapat kami nyatakan asli.',
  not_pdf: 'Isi berkas ini bukan PDF, apa pun namanya. Pilih berkas PDF sertifikat.',
};

const changes: Record<PdfChange['what'], string> = {
  page_text: 'isi halaman ditulis ulang',
  page: 'halaman diganti atau ditambahkan',
  note: 'catatan atau gambar ditempelkan di atas halaman',
  form: 'isian ditambahkan',
  attachment: 'data tersemat diganti',
  metadata: 'judul atau keterangan berkas diganti',
  signature: 'tanda tangan lain ditambahkan',
  structure: 'susunan berkas diganti',
  bytes: 'sesuatu ditambahkan di akhir berkas',
};

/** Sentences about a certificate's file that is checked on the device or by the register. */
export const pdfCheck = {
  headlines,
  sentences,
  soundBut: 'Berkasnya sendiri asli dan tidak diubah sejak diterbitkan, tetapi sertifikatnya tidak berlaku sekarang.',
  unreached:
    'Tanda tangannya sah dan berkas ini tidak berubah sejak ditandatangani. Register tidak dapat dihubungi sekarang, jadi belum diketahui apakah sertifikatnya masih berlaku.',
  unreachedHeadline: 'TANDA TANGAN SAH; register belum dihubungi',
  resultOf: (name: string) => `Hasil untuk ${name}`,
  standing: 'Status dalam register',
  unknown: 'tidak terdaftar',
  notAsked: 'tidak ditanyakan, karena tidak ada kode yang terbaca',
  notReached: 'register tidak dapat dihubungi; coba lagi dengan internet',
  signature: 'Tanda tangan elektronik',
  signatureValid: 'sah',
  signatureForeign: 'bukan dari penerbit yang terdaftar',
  signatureInvalid: 'tidak sah atau tidak ada',
  signedBy: (name: string) => `oleh ${name}`,
  signedAt: (instant: string) => `pada ${instant}`,
  changes: 'Setelah ditandatangani',
  change: (what: PdfChange['what'], page: number | null) =>
    page === null ? changes[what] : `${changes[what]} (halaman ${page})`,
  attachments: 'Berkas tersemat',
  producer: 'Disimpan dengan program',
  comparison: 'Butir demi butir',
  field: 'Butir',
  paper: 'Menurut berkas',
  register: 'Menurut register',
  same: 'sama',
  differs: 'BERBEDA',
  absent: 'tidak tertulis begitu',
  fields: {
    holderName: 'Nama',
    number: 'Nomor',
    code: 'Kode',
    title: 'Program',
    issuer: 'Penerbit',
    issuedOn: 'Tanggal terbit',
    units: 'Unit',
  },
  openAnswer: 'Buka jawaban lengkap',
  another: 'Periksa berkas lain',
  where: 'Yang dikirim',
  sentCode: (code: string) =>
    `Berkas dibaca di perangkat ini dan tidak dikirim. Hanya kode ${code} yang ditanyakan ke register.`,
  sentNothing: 'Berkas dibaca di perangkat ini. Tidak ada yang dikirim.',
  sentFile: 'Berkas dikirim ke register, diperiksa di sana, lalu dibuang.',
  cannot: 'Berkas tidak dapat diperiksa di perangkat ini',
  cannotWhy: {
    old_browser: 'Peramban ini terlalu lama, atau halaman ini dibuka tanpa https.',
    signed_by_others:
      'Berkas ini ditandatangani penyedia lain. Tanpa register, perangkat ini tidak dapat memastikannya; coba lagi saat tersambung.',
    no_roots: 'Daftar kunci penerbit belum ada di perangkat ini dan sekarang tidak dapat diambil.',
  },
  upload: 'Kirim berkas untuk diperiksa register',
  uploadHint:
    'Seluruh isi berkas, juga nama di dalamnya, dikirim ke register, dibandingkan dengan yang diterbitkan, lalu dibuang; tidak disimpan.',
  uploadSummary: 'Ingin register sendiri yang memeriksa berkasnya?',
  scanRead:
    'Halamannya berupa gambar kertas, yang tidak memuat tanda tangan. Kode QR di gambar itu terbaca dan ditanyakan ke register. Jawabannya berlaku bagi sertifikat dengan kode itu, belum bagi kertas yang dipindai.',
  pictured: (code: string) => `Menurut register, untuk kode ${code}`,
  picturedHint: 'Bandingkan dengan kertasnya. Bila ada yang berbeda, kertas itu jangan diterima.',
  readQr: 'Baca kode QR pada foto ini',
  reading: 'Mencari kode QR…',
};
