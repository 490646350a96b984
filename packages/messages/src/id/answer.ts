import type { BodyDocumentForm, CertificateKind, Standing } from '@kompeten/domain';

const headlines: Record<CertificateKind, string> = {
  training: 'ASLI: bukti mengikuti pelatihan, bukan sertifikat kompetensi',
  participation: 'ASLI: keterangan keikutsertaan, bukan sertifikat kompetensi',
  competency: 'ASLI & BERLAKU',
  assessment_result: 'ASLI: hasil asesmen, bukan sertifikat kompetensi',
};

const standings: Record<Exclude<Standing, 'valid'>, string> = {
  suspended: 'DITANGGUHKAN',
  revoked: 'DICABUT',
  expired: 'KEDALUWARSA',
  replaced: 'DIGANTI',
};

/** Sentences of the public answer about one certificate. */
export const answer = {
  headlines,
  standings,
  skip: 'Langsung ke jawaban',
  language: 'Bahasa',
  unknown: 'TIDAK DITEMUKAN',
  mistyped: 'SALAH KETIK',
  number: 'INI NOMOR, bukan kode',
  specimen: 'CONTOH / SPECIMEN: orang dan lembaga di halaman ini rekaan. Ini bukan sertifikat sungguhan.',
  sentences: {
    training: (name: string, title: string) =>
      `${name} telah menyelesaikan pelatihan "${title}". Sertifikat ini tidak menyatakan kompetensi.`,
    participation: (name: string, title: string) =>
      `${name} mengikuti pelatihan "${title}" tanpa memenuhi semua syarat kelulusan. Surat ini tidak menyatakan kompetensi.`,
    competency: (name: string, title: string) =>
      `${name} dinyatakan kompeten untuk "${title}" melalui asesmen oleh lembaga sertifikasi profesi.`,
    assessment_result: (name: string, title: string) =>
      `${name} memperoleh hasil asesmen untuk "${title}". Surat ini bukan sertifikat kompetensi.`,
    suspended: (day: string, reason: string) =>
      `Sejak ${day} sertifikat ini tidak dapat dipakai untuk sementara. Alasan: ${reason}. Tanyakan kepada penerbit.`,
    revoked: (day: string, reason: string) =>
      `Sertifikat ini dicabut pada ${day} dan tidak berlaku lagi. Alasan: ${reason}.`,
    expired: (day: string) => `Sertifikat ini asli, tetapi masa berlakunya berakhir pada ${day}.`,
    replaced: (day: string, reason: string) =>
      `Sertifikat ini diganti dengan yang baru pada ${day}. Alasan: ${reason}. Gunakan sertifikat pengganti.`,
    unknown:
      'Kode ini terbaca benar, tetapi tidak ada sertifikat dengan kode ini dalam register. Jangan diterima sebagai bukti; hubungi penerbit yang tertera pada kertas.',
    mistyped:
      'Ada huruf atau angka yang tidak tepat. Ini belum berarti sertifikatnya palsu: bandingkan kode dengan yang tercetak, lalu ketik lagi.',
    number:
      'Yang Anda ketik adalah nomor sertifikat. Kode verifikasi terdiri atas empat kelompok berisi empat huruf atau angka, di samping kode QR pada halaman pertama. Jika kertasnya tanpa kode, cocokkan nomornya.',
    recorded: 'Tercatat oleh penerbit, tidak ditandatangani oleh sistem ini.',
  },
  toNumber: 'Cocokkan nomornya',
  toReplacement: 'Lihat sertifikat pengganti',
  asOf: (instant: string) => `Keadaan register per ${instant}`,
  typedCode: 'Kode yang diperiksa:',
  onPaper: 'Yang seharusnya tercetak di sertifikat',
  fields: {
    holder: 'Nama pemegang',
    kind: 'Jenis',
    number: 'Nomor',
    code: 'Kode verifikasi',
    title: 'Program',
    cohort: 'Angkatan',
    issuer: 'Penerbit',
    contact: 'Kontak penerbit',
    held: 'Pelaksanaan',
    hours: 'Jam pelajaran (JP)',
    issuedOn: 'Tanggal terbit',
    validUntil: 'Berlaku sampai',
    scheme: 'Skema',
    decidedOn: 'Tanggal keputusan',
    blankNumber: 'Nomor blanko BNSP',
  },
  forms: {
    certificate: 'Sertifikat kompetensi',
    register_extract: 'Sertifikat kompetensi (keterangan terdaftar; sertifikatnya diterbitkan BNSP)',
    result_letter: 'Surat keterangan hasil asesmen',
    attained_units: 'Surat keterangan unit kompeten',
  } satisfies Record<BodyDocumentForm, string>,
  decidedResults: { K: 'Kompeten (K)', BK: 'Belum kompeten (BK)' },
  noNumber: 'tanpa nomor',
  noExpiry: 'tanpa batas waktu',
  hours: (held: string, planned: string) => (held === planned ? `${held} JP` : `${held} dari ${planned} JP`),
  units: 'Unit kompetensi yang dilatihkan',
  scheme: {
    full: (title: string) => `Kurikulum mengacu pada seluruh unit skema “${title}”.`,
    partial: (title: string) => `Kurikulum hanya mencakup sebagian unit skema “${title}”.`,
  },
  assessedUnits: 'Unit kompetensi',
  unitCode: 'Kode',
  unitTitle: 'Unit',
  unitHours: 'JP',
  results: { K: 'Tercapai (K)', BK: 'Belum tercapai (BK)' },
  compare: 'Cara membandingkan dengan kertas',
  compareSteps: [
    'Cocokkan nama, nomor, program, dan tanggal di atas dengan yang tercetak, huruf demi huruf.',
    'Cocokkan nama dengan kartu identitas orangnya.',
    'Pastikan alamat halaman ini adalah alamat yang Anda kenal; kode QR palsu dapat mengarah ke tempat lain.',
  ],
  checked: 'Yang diperiksa',
  checkedList: [
    'Kode ini terdaftar dan isinya seperti tertulis di atas.',
    'Status sertifikat pada saat halaman ini dibuka.',
  ],
  notChecked: 'Yang tidak diperiksa',
  notCheckedList: [
    'Apakah kertas atau berkas di tangan Anda sama dengan yang tercatat.',
    'Apakah orang yang menunjukkannya adalah pemegangnya.',
  ],
  dropPdf: 'Periksa berkas PDF-nya di halaman depan',
  signature: 'Tanda tangan elektronik',
  certified:
    'Tersertifikasi: memakai sertifikat elektronik dari penyelenggara sertifikasi elektronik (PSrE) yang diakui.',
  uncertified:
    'Tidak tersertifikasi: ditandatangani dengan kunci penyelenggara sistem ini, bukan sertifikat elektronik dari PSrE yang diakui. Tanda tangan ini membuktikan bahwa berkas tidak berubah sejak diterbitkan.',
  unsigned: 'Tidak ada tanda tangan elektronik dari sistem ini.',
  signedBy: (name: string) => `Ditandatangani oleh ${name}.`,
  fingerprint: 'Sidik berkas (SHA-256)',
  history: 'Riwayat',
  replaces: 'Menggantikan sertifikat',
  recordedEvent: 'Dicatat dari register penerbit',
  because: (reason: string) => `Alasan: ${reason}`,
  lapses: (day: string) => `berakhir sendiri pada ${day} jika tidak dikukuhkan`,
  another: 'Periksa kode lain',
  codeLabel: 'Kode verifikasi',
  codeHint: '16 huruf dan angka; huruf besar, spasi, dan tanda hubung tidak berpengaruh.',
  check: 'Periksa',
  home: 'Halaman depan',
  toStatement: 'Punya kode QR halaman 2? Periksa tanda tangannya di perangkat Anda',
  footer: 'Halaman ini dibuat dari register penerbit. Ia tidak memuat NIK, tanggal lahir, alamat, atau nilai.',
};
