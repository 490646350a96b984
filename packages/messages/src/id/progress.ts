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
  quality: {
    title: ways.quality,
    lead: 'Sesi setiap balai yang diajar dengan pengecualian kualifikasi instruktur, tanpa data pribadi.',
    caption: 'Mutu pelatihan menurut balai',
    columns: {
      centre: 'Balai',
      region: 'Wilayah',
      sessions: 'Sesi terlaksana',
      waived: 'Dengan pengecualian kualifikasi',
    },
    region: 'Provinsi',
    definition:
      'Sesi terlaksana: sesi yang sudah dimulai dan tidak dibatalkan. Dengan pengecualian: pada tanggal sesi, kualifikasi teknis atau metodologi instrukturnya kurang, dan kepala balai mengecualikannya dengan alasan. Alasannya ada di jadwal angkatan dan di jejak audit.',
    empty: 'Belum ada sesi yang terlaksana',
    emptyText: 'Balai muncul di sini sejak sesi pertamanya dimulai.',
  },
};
