/** Sentences of the server-drawn pages for employers: a list of codes without a script, and where the QR of a record leads. */
export const employerPages = {
  list: {
    title: 'Periksa daftar kode',
    lead: 'Satu kode pada setiap baris, paling banyak 500. Tautan dari kode QR juga bisa.',
    label: 'Kode',
    check: 'Periksa semua',
    counts: (inForce: number, others: number) => `${inForce} berlaku, ${others} perlu diperhatikan`,
    caption: 'Satu jawaban untuk setiap kode',
    columns: { code: 'Kode', standing: 'Jawaban', holder: 'Nama pada sertifikat', proves: 'Sertifikat' },
    unknown: 'tidak ditemukan',
    mistyped: 'salah ketik',
    notKept: 'Daftar ini tidak disimpan.',
  },
  record: {
    title: 'Catatan pemeriksaan',
    known: 'CATATAN INI DIBUAT OLEH REGISTER INI',
    knownText:
      'Isinya tidak disimpan di sini. Untuk memastikan berkas yang Anda terima tidak diubah, seret PDF-nya ke halaman depan, atau bandingkan sidiknya.',
    notKnown: 'CATATAN TIDAK DIKENAL',
    notKnownText:
      'Tidak ada catatan dengan kode ini: belum pernah dibuat di sini, atau masa simpannya sudah lewat. Tanda tangan pada berkas PDF-nya tetap dapat diperiksa di halaman depan.',
    mistyped: 'SALAH KETIK',
    mistypedText: 'Ada huruf atau angka yang tidak tepat. Bandingkan kode dengan yang tercetak pada catatan.',
    code: 'Kode catatan',
    madeAt: 'Keadaan register per',
    lines: 'Baris yang diperiksa',
    sha256: 'Sidik berkas PDF (SHA-256)',
    knownUntil: 'Dikenal sampai',
    drop: 'Periksa berkas PDF-nya di halaman depan',
    honest: 'Catatan pemeriksaan bukan sertifikat: ia mencatat jawaban register pada satu saat.',
  },
};
