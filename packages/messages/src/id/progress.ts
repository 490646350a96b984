import { ways } from './ways.ts';

/** Sentences of the feature: progress. */
export const progress = {
  title: ways.progress,
  lead: 'Jumlah per wilayah, tanpa data pribadi. Pelatihan tidak pernah dihitung sebagai kompetensi.',
  nation: 'Indonesia',
  wayUp: 'Wilayah',
  below: (level: string, parent: string) => `${level} di ${parent}`,
  columns: {
    region: 'Wilayah',
    cooperatives: 'Koperasi',
    withCertifiedManager: 'Pengelola bersertifikat',
    trained: 'Terlatih',
    assessed: 'Diuji',
    certified: 'Kompeten',
    mentored: 'Didampingi',
    jobs: 'Pekerjaan',
    seats: 'Kursi terisi',
  },
  seatsOffered: 'Kursi',
  total: 'Jumlah',
  ofCount: (part: string, whole: string, percent: string) => `${part} dari ${whole} (${percent})`,
  hideEmpty: 'Hanya wilayah yang sudah berjalan',
  shown: (shown: number, total: number) => `${shown} dari ${total} wilayah`,
  export: 'Unduh CSV',
  empty: 'Tidak ada wilayah di bawah ini',
  emptyText: 'Desa dan kelurahan adalah tingkat terakhir.',
  nothingYet: 'Belum ada kegiatan di wilayah ini',
  nothingYetText: 'Hapus saringan untuk melihat semua wilayah.',
};
