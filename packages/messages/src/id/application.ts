/** Sentences about the application itself on a device: kept there, installed, renewed. */
export const application = {
  kept: 'Aplikasi tersimpan di perangkat ini dan terbuka tanpa jaringan.',
  title: 'Aplikasi di perangkat ini',
  keeping: 'Aplikasi sedang disimpan di perangkat ini. Tetaplah tersambung sampai selesai.',
  notKept: 'Peramban ini tidak dapat menyimpan aplikasi; tanpa jaringan halaman tidak terbuka.',
  installed: 'Kompeten sudah terpasang di perangkat ini.',
  how: {
    apple: 'Di Safari: ketuk Bagikan, lalu "Tambahkan ke Layar Utama".',
    android: 'Di menu peramban (⋮): ketuk "Instal aplikasi" atau "Tambahkan ke layar utama".',
    desk: 'Di Chrome atau Edge: pilih tanda pasang di ujung kanan bilah alamat.',
  },
  offlineHome: {
    title: 'Anda bekerja tanpa jaringan',
    lead: 'Halaman lain menunggu jaringan. Presensi dan penilaian berikut dapat diisi sekarang.',
    sheetOf: (sheet: string, title: string) => `${sheet}: ${title}`,
  },
};
