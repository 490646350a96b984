import type { CardStanding } from '@kompeten/domain';

/** Sentences of the feature: claim cards of candidates, given by their certification body. */
export const candidateCards = {
  title: 'Kartu klaim asesi',
  lead: 'Untuk asesi yang datang langsung ke LSP. Dengan kartu dan PIN, asesi membuka permohonan, keputusan, banding, dan sertifikatnya di LSP ini, tanpa surel atau nomor telepon.',
  caption: 'Asesi yang sudah menyerahkan permohonan',
  search: 'Cari nama atau nomor permohonan',
  filter: 'Kartu',
  missing: 'Belum punya kartu yang dapat dipakai',
  empty: 'Belum ada asesi',
  emptyText: 'Asesi muncul di sini setelah permohonannya diserahkan.',
  columns: { person: 'Asesi', number: 'Permohonan', scheme: 'Skema', card: 'Kartu' },
  standing: {
    none: 'belum ada',
    unused: 'belum dipakai',
    expired: 'lewat masa',
    in_use: 'dipakai',
    locked: 'terkunci',
  } satisfies Record<CardStanding, string>,
  one: 'Kartu klaim',
  oneLead: (name: string) =>
    `Untuk ${name}. Periksa tanda pengenalnya, lalu serahkan langsung; jangan difoto atau dikirim.`,
  consequences: [
    'Kode pada kartu hanya tampil sekali, di halaman berikutnya. Cetak langsung.',
    'Semua kartu lama asesi ini dari LSP ini tidak berlaku lagi, dan penggantian tercatat di jejak audit.',
    'Kartu ini membuka yang ada di LSP ini saja. Asesi yang punya kartu balai memakai PIN yang sama agar terbuka bersama.',
  ],
  makeMany: 'Buat kartu sekaligus',
  many: 'Buat kartu untuk yang belum punya',
  manyLead:
    'Satu kartu untuk setiap asesi yang belum punya kartu yang dapat dipakai. Serahkan langsung kepada orangnya.',
  manyMore: (shown: number) => `Paling banyak ${shown} kartu sekali jalan. Ulangi sesudahnya untuk yang tersisa.`,
  nobody: 'Semua asesi sudah punya kartu',
  nobodyText: 'Ganti kartu yang hilang dari daftar asesi.',
  back: 'Kembali ke daftar asesi',
  open: 'Kartu klaim asesi',
};
