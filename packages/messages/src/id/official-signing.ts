/** Sentences about certificates that an official signs in person, and about who holds an account. */
export const officialSigning = {
  awaits: (name: string) => `Menunggu tanda tangan ${name}`,
  awaitsYou: 'Menunggu tanda tangan Anda',
  queueLine: (left: number, cohort: string) => `${left} sertifikat belum ditandatangani, ${cohort}`,
  title: 'Tanda tangan pribadi',
  othersText:
    'Daftar ini sudah disetujui. Hanya pejabat yang menyetujuinya yang dapat menandatangani, dengan frasa sandi sertifikat elektroniknya di BSrE.',
  sendBackText:
    'Bila pejabat itu tidak dapat menandatangani, kembalikan yang tersisa: yang sudah terbit tetap berlaku, sisanya dapat diajukan lagi.',
  sendBackOwnText:
    'Bila Anda tidak dapat menandatangani, kembalikan yang tersisa: yang sudah terbit tetap berlaku, sisanya dapat diajukan lagi.',
  rejectLead: 'Yang sudah terbit tetap berlaku. Pengaju melihat alasan Anda dan dapat mengajukan sisanya lagi.',
  signed: (done: number, total: number) => `${done} dari ${total} ditandatangani`,
  left: (count: number) => `${count} lagi`,
  goOn: (done: number, total: number) =>
    `${done} dari ${total} ditandatangani. Lanjutkan dengan mengetik frasa sandi lagi.`,
  passphrase: 'Frasa sandi BSrE Anda',
  passphraseHint:
    'Diteruskan ke BSrE untuk permohonan ini saja dan tidak pernah disimpan. Tetaplah di halaman ini sampai selesai.',
  passphraseMissing: 'Ketik frasa sandi BSrE Anda.',
  sign: (count: number) => `Tanda tangani ${count} sertifikat`,
  signing: 'Sedang ditandatangani. Tetaplah di halaman ini.',
  signingHint:
    'Bila halaman ditutup atau sambungan putus, yang belum ditandatangani menunggu Anda dan tidak ada yang hilang.',
  paused: 'Penandatanganan berhenti: frasa sandi dipegang paling lama empat menit. Sisanya menunggu Anda.',
  cannotSign: 'Anda belum dapat menandatangani permohonan ini',
  cannotSignText: (reasons: string) => `Sebabnya: ${reasons}. Permohonan tetap menunggu Anda.`,
  approveConfirm: (count: number) => `Setujui dan tanda tangani ${count} sertifikat`,
  approveConsequences: (count: number) => [
    `${count} sertifikat mendapat nomor, lalu ditandatangani satu per satu dengan sertifikat elektronik Anda di BSrE.`,
    'Frasa sandi yang salah langsung menghentikan penandatanganan; daftar tetap disetujui dan menunggu Anda.',
  ],
  roundConsequence:
    'Sertifikat balai ini Anda tandatangani sendiri: setiap daftar menunggu frasa sandi Anda setelah disetujui.',
  roundUnsigned: (lists: number, name: string) => `${lists} daftar menunggu tanda tangan ${name}`,
  replaceAwaits: 'Menunggu tanda tangan pejabat yang menyetujuinya. Sampai saat itu sertifikat ini tetap berlaku.',
  replaceConsequences: [
    'Sertifikat baru mendapat nomor dan kode baru, lalu ditandatangani dengan sertifikat elektronik Anda di BSrE.',
    'Frasa sandi yang salah atau sambungan yang putus tidak mengubah apa pun: permohonan tetap menunggu.',
  ],
  replaceConfirm: 'Setujui dan tanda tangani',
  person: {
    title: 'Pemegang akun',
    known: 'Orang di balik akun ini sudah tercatat.',
    unknown: 'Orang di balik akun ini belum tercatat.',
    hint: 'Diperlukan bagi pejabat yang menandatangani sendiri: BSrE mengenalnya dari NIK.',
    record: 'Catat NIK pemegang akun',
    lead: (name: string) => `${name}: nama akun harus sama dengan nama pada KTP.`,
    nik: 'NIK',
    nikHint: '16 angka. Disimpan terenkripsi; dibuka hanya untuk meminta tanda tangan ke BSrE.',
    birthDate: 'Tanggal lahir',
    submit: 'Catat',
    done: 'NIK pemegang akun dicatat.',
  },
};
