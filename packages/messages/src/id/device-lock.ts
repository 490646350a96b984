const minutes = (seconds: number) => (seconds < 90 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`);

/** Sentences about the lock of a device: its PIN, the way past it, and what can be done where nothing opens. */
export const deviceLock = {
  pin: {
    title: 'PIN perangkat ini',
    lead: 'Enam angka atau lebih, hanya untuk perangkat ini. Bila lupa, masuklah dengan kata sandi selagi ada jaringan; tidak ada isian yang hilang.',
    current: 'PIN sekarang',
    fresh: 'PIN baru',
    again: 'Ulangi PIN baru',
    showPin: 'Tampilkan PIN',
    save: 'Simpan PIN',
    saved: 'PIN tersimpan. Perangkat ini terkunci sendiri setelah sepuluh menit tidak dipakai.',
    faults: {
      not_six_digits: 'PIN terdiri atas 6 sampai 12 angka.',
      too_easy: 'PIN ini mudah ditebak. Jangan pakai angka berurutan atau berulang.',
      different: 'Kedua PIN baru belum sama.',
    },
    openedTitle: 'Terbuka dengan kata sandi',
    openedText:
      'PIN lama tidak perlu diketik, dan semua isian Anda di perangkat ini masih ada. Buat PIN baru di bawah.',
    goOn: 'Lanjut ke pekerjaan',
    thenPrepare: 'Langkah berikutnya: siapkan angkatan yang akan dibawa ke tempat tanpa sinyal.',
    toPrepare: 'Siapkan angkatan',
    wrong: 'PIN tidak cocok.',
    closed:
      'PIN ini terlalu sering salah dan tidak berlaku lagi. Masuk dengan kata sandi; tidak ada isian yang hilang.',
    wait: (seconds: number) => `Terlalu sering salah. Coba lagi ${minutes(seconds)} lagi.`,
    needsNetwork: 'Menyimpan PIN memerlukan jaringan sekali, agar PIN yang terlupa tidak menghilangkan isian.',
    removeTitle: 'Hapus PIN',
    removeText:
      'Tanpa PIN tidak ada data angkatan di perangkat ini: angkatan yang disiapkan ikut dihapus. Isian yang menunggu kirim tetap ada.',
    remove: 'Hapus PIN',
    removed: 'PIN dihapus.',
  },
  lock: {
    title: 'Terkunci',
    lead: 'Pilih nama Anda, lalu ketik PIN perangkat ini.',
    leadAlone: 'Ketik PIN perangkat ini.',
    opening: 'Membuka…',
    who: 'Siapa yang bekerja?',
    pin: 'PIN',
    open: 'Buka',
    forgotten: 'Saya lupa PIN: buat yang baru',
    another: 'Orang lain: masuk dengan kata sandi',
    needsNetwork: 'Masuk dengan kata sandi memerlukan jaringan.',
    nobody: 'Belum ada yang memakai PIN di perangkat ini.',
    choose: 'Pilih nama Anda.',
    toSignIn: 'Masuk dengan kata sandi',
  },
  sealed: {
    title: 'Data di perangkat ini tidak terbuka',
    lead: 'Kunci pemulihan di server tidak cocok lagi dengan data Anda di perangkat ini. Tidak ada yang dihapus; pilih jalan berikut.',
    count: (count: number) =>
      count > 0
        ? `${count} isian yang belum terkirim masih tersegel di perangkat ini.`
        : 'Tidak ada isian yang belum terkirim di perangkat ini.',
    pinTitle: 'Ingat PIN-nya?',
    pinText: 'PIN masih membuka semuanya. Setelah itu buatlah PIN baru; kuncinya lalu cocok lagi.',
    pin: 'Ketik PIN',
    withoutTitle: 'Bekerja dulu tanpa data itu',
    withoutText:
      'Selagi ada jaringan Anda dapat bekerja seperti biasa. Data tersegel tetap di sini; mintalah administrator memulihkan kunci server dari cadangan. Isian baru tidak disimpan di perangkat, jadi jangan tutup halaman sebelum terkirim.',
    without: 'Bekerja selagi ada jaringan',
    anewTitle: 'Mulai dari awal',
    anewText: 'Data tersegel dihapus dari perangkat ini dan tidak dapat dikembalikan, juga oleh administrator.',
    statement: (count: number) =>
      count > 0 ? `Hapus ${count} isian yang belum terkirim` : 'Hapus data tersegel dari perangkat ini',
    anew: 'Hapus dan mulai lagi',
  },
};
