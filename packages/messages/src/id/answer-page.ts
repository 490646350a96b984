import type { BirthDatePrecision } from '@kompeten/domain';

/** Sentences that only the server-drawn answer page says: what one can do there beside reading the answer. */
export const answerPage = {
  preview: {
    title: 'Jawaban register sertifikat',
    description: 'Buka untuk melihat apa yang dikatakan register penerbit tentang sertifikat ini pada saat dibuka.',
  },
  birthDate: {
    title: 'Cocokkan tanggal lahir',
    lead: 'Ketik tanggal lahir pada kartu identitas orang yang menunjukkan sertifikat ini. Jawabannya hanya cocok atau tidak cocok. Pemegang melihat berapa kali ini dilakukan, tanpa nama Anda.',
    hint: 'Angka saja, tahun dengan empat angka. Jika kartu hanya menyebut tahun, isi tahunnya saja.',
    legend: 'Tanggal lahir',
    day: 'Tanggal',
    month: 'Bulan',
    year: 'Tahun',
    confirm: 'Cocokkan',
    open: 'Cocokkan dan unduh PDF',
    openHint: 'Kode dan tanggal lahir yang benar membuka berkas PDF sertifikat ini saja.',
    matches: { day: 'COCOK', year: 'COCOK, tahun lahirnya' } satisfies Record<BirthDatePrecision, string>,
    matchesText: {
      day: 'Tanggal lahir itu sama dengan yang tercatat untuk pemegang sertifikat ini.',
      year: 'Tahun lahir itu sama dengan yang tercatat; register hanya mengenal tahun lahir pemegang sertifikat ini.',
    } satisfies Record<BirthDatePrecision, string>,
    differs: 'TIDAK COCOK',
    differsText: (triesLeft: number) =>
      `Tanggal lahir itu tidak sama dengan yang tercatat. Isi tanggal lengkap seperti pada kartu identitas. Tersisa ${triesLeft} percobaan minggu ini.`,
    closed: 'PENCOCOKAN DITUTUP',
    closedText:
      'Terlalu banyak percobaan salah untuk sertifikat ini. Hanya pemegangnya yang dapat membukanya lagi, di halaman Sertifikat saya.',
    invalid: 'Tanggal itu tidak ada. Periksa lagi; percobaan ini tidak dihitung.',
    tooMany: 'Terlalu sering dicoba. Tunggu beberapa menit, lalu coba lagi.',
    notAccepted:
      'Pemegangnya belum menyetujui ketentuan pemakaian sertifikat ini, sehingga berkasnya belum dibuka. Jawaban register di atas tetap berlaku.',
    fileMissing: 'Berkasnya belum tersedia. Coba lagi sebentar lagi.',
  },
  share: {
    title: 'Bagikan atau cetak',
    whatsapp: 'Kirim lewat WhatsApp',
    text: (headline: string, instant: string, address: string) =>
      `Hasil pemeriksaan sertifikat: ${headline} (keadaan ${instant}). Periksa sendiri, karena keadaannya dapat berubah: ${address}`,
    hint: 'Pesannya memuat jawaban, waktu, dan alamat halaman ini; tanpa nama pemegang. Untuk mencetak, pakai menu Cetak di peramban Anda.',
    printed: (address: string) =>
      `Dicetak dari ${address}. Cetakan ini bukan bukti; buka alamatnya untuk jawaban terbaru.`,
  },
  log: {
    title: 'Langkah pemeriksaan untuk ahli',
    code: (code: string) => `Kode dibaca sebagai ${code}; simbol pemeriksanya cocok.`,
    found: 'Satu sertifikat terbit dengan kode ini ditemukan dalam register.',
    events: (count: number, last: string) => `${count} peristiwa status dibaca berurutan; yang terakhir: ${last}.`,
    unlimited: 'Sertifikat ini tidak memiliki batas waktu.',
    validity: (day: string) => `Batas waktu ${day} dibandingkan dengan waktu pemeriksaan.`,
    asOf: (instant: string) => `Jawaban diturunkan dari peristiwa itu pada ${instant}; tidak disimpan di mana pun.`,
    logged: (index: string) =>
      `Berkas PDF-nya tercatat sebagai daun nomor ${index} pada log transparansi, yang hanya dapat bertambah.`,
    proof: 'Lihat buktinya (JSON)',
    fileNot:
      'Tanda tangan pada berkas PDF tidak diperiksa di sini, karena berkasnya tidak diserahkan; sidiknya tertera di atas.',
  },
};
