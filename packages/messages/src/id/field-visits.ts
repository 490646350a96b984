import type { VisitRemark } from '@kompeten/domain';

const withPhotos = (photos: number) => (photos > 0 ? `, ${photos} foto` : '');

/** Sentences about visits on a device: what is prepared for them, drafts, and what waits to be sent. */
export const fieldVisits = {
  report: 'Catat kunjungan',
  prepared: 'Koperasi siap untuk kunjungan',
  preparedLead: 'Kunjungan ke koperasi ini dapat dicatat tanpa jaringan, juga fotonya.',
  toPrepare: 'Koperasi yang dapat disiapkan',
  nothingToPrepare: 'Semua koperasi yang Anda dampingi sudah disiapkan.',
  none: 'Tidak ada koperasi yang Anda dampingi.',
  noneOffline: 'Koperasi hanya dapat disiapkan selagi ada jaringan.',
  workLead:
    'Siapkan selagi ada sinyal. Presensi, penilaian, dan kunjungan lalu dapat diisi tanpa jaringan, berminggu-minggu.',
  keepUntilSent: 'Kirim dulu laporan koperasi ini; setelah itu datanya dapat dihapus.',
  reportOf: (cooperative: string) => `Catat kunjungan: ${cooperative}`,
  asOf: (when: string) => `Tanpa jaringan: keadaan ${when}`,
  drafts: {
    title: 'Draf di perangkat ini',
    of: (day: string, photos: number) => `Kunjungan ${day}${withPhotos(photos)}`,
    changedAt: (when: string) => `diubah ${when}`,
    goOn: 'Lanjutkan',
    goOnWith: (what: string, cooperative: string) => `Lanjutkan ${what}, ${cooperative}`,
    discard: 'Buang draf',
    discardOf: (what: string, cooperative: string) => `Buang draf ${what}, ${cooperative}`,
    discarded: 'Draf dibuang.',
    damaged: (count: number) =>
      `${count} draf di perangkat ini rusak dan tidak terbaca lagi. Tulislah laporannya lagi, lalu buang yang rusak.`,
    discardDamaged: 'Buang draf yang rusak',
  },
  form: {
    place: 'Tempat',
    placeHint: 'Bila perlu, misalnya "Balai desa" atau "Gerai sembako".',
    save: 'Simpan laporan',
    saved: 'Laporan tersimpan di perangkat. Terkirim sendiri begitu ada jaringan.',
    kept: 'Draf tersimpan di perangkat ini.',
    keeping: 'Menyimpan draf…',
    memoryOnly: 'Peramban ini tidak menyimpan draf: jangan tutup halaman sebelum laporan terkirim.',
    full: 'Ruang di perangkat habis. Yang sudah tersimpan tetap ada; kosongkan ruang, lalu coba lagi.',
    unkept: (cause: string) => `Perangkat tidak dapat menyimpan. Jangan tutup halaman ini. Kata peramban: ${cause}`,
    keepAgain: 'Simpan lagi',
    unreadablePhoto: 'Foto ini tidak dapat dibuka peramban. Ambil lagi sebagai JPEG.',
    already: 'Laporan ini sudah disimpan',
    alreadyText: 'Laporan yang sudah disimpan tidak ditulis lagi. Untuk kunjungan lain, mulai laporan baru.',
    another: 'Laporan baru',
  },
  list: {
    waiting: 'menunggu kirim',
    refused: 'ditolak, perlu diperbaiki',
    photosWaiting: (count: number) => `${count} foto menunggu kirim`,
    toOutbox: 'Ke kotak keluar',
  },
  outbox: {
    cooperative: 'Koperasi',
    caption: (cooperative: string) => `Kunjungan ke ${cooperative}`,
    kinds: { visit: 'Kunjungan', photo: 'Foto kunjungan' },
    late: 'diterima dengan catatan',
    heldBack: 'Menunggu laporannya diterima.',
    amend: 'Perbaiki laporan',
    amendOf: (who: string, what: string) => `Perbaiki laporan ${who}, ${what}`,
    losesPhotos: (count: number) => `Ikut dibuang: ${count} foto.`,
  },
  remarks: {
    after_finish: 'tiba setelah pendampingan selesai',
    follow_up_held: 'tindak lanjutnya sudah dilaksanakan kunjungan lain',
    follow_up_unknown: 'tindak lanjutnya tidak lagi ada dalam ketentuan',
    mentor_changed: 'dilaporkan pendamping sebelumnya',
  } satisfies Record<VisitRemark, string>,
  signOutDrafts: (count: number) => `${count} draf kunjungan ikut terhapus.`,
};
