import { ways } from './ways.ts';

/** Sentences of the feature: cooperatives. */
export const cooperatives = {
  title: ways.cooperatives,
  lead: 'Koperasi asal peserta: desa/kelurahan, pekerja, pengemudi, kurir, dan jenis lain.',
  search: 'Cari nama atau nomor badan hukum',
  caption: 'Daftar koperasi',
  columns: { name: 'Nama', kind: 'Jenis', region: 'Wilayah', legal: 'Nomor badan hukum' },
  filters: { kind: 'Jenis', region: 'Provinsi' },
  empty: 'Belum ada koperasi',
  emptyText: 'Daftarkan koperasi agar asal peserta tercatat dan kemajuannya terlihat per wilayah.',
  add: 'Daftarkan koperasi',
  back: 'Semua koperasi',
  newTitle: 'Daftarkan koperasi',
  newLead: 'Koperasi yang belum berdiri dapat dicatat sementara, tanpa nomor badan hukum.',
  created: 'Koperasi terdaftar.',
  edit: 'Ubah data koperasi',
  changeTitle: 'Ubah data koperasi',
  toCooperative: 'Kembali ke koperasi',
  provisional: 'belum berdiri',
  facts: {
    kind: 'Jenis',
    region: 'Wilayah',
    legal: 'Nomor badan hukum',
    units: 'Unit usaha',
    address: 'Alamat',
    standing: 'Keadaan',
  },
  founded: 'Sudah berbadan hukum',
  fields: { name: 'Nama koperasi', provisional: 'Koperasi ini belum berdiri (catatan sementara)' },
  regionHint: 'Ketik nama atau kode desa, kecamatan, atau kabupaten.',
  none: 'belum ada',
};
