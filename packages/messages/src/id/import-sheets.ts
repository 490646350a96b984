import { centreSheets } from './centre-sheets.ts';
import { courseSheets } from './course-sheets.ts';
import { moment } from './units.ts';

/** The words of the spreadsheets from which things are imported, kind by kind. */
export const importSheets = {
  common: {
    instructions: 'Petunjuk',
    column: 'Kolom',
    howTo: 'Cara mengisi',
    example: 'Contoh',
    faults: 'Perlu diperbaiki',
    faultsName: 'perbaikan',
  },
  cooperatives: {
    sheet: 'Koperasi',
    columns: {
      name: 'Nama koperasi',
      kind: 'Jenis koperasi',
      regionCode: 'Kode wilayah',
      province: 'Provinsi',
      regency: 'Kabupaten/kota',
      district: 'Kecamatan',
      village: 'Desa/kelurahan',
      legalEntityNumber: 'Nomor badan hukum',
      provisional: 'Belum berdiri',
      businessUnits: 'Unit usaha',
      address: 'Alamat',
    },
    hints: {
      name: 'Wajib. Nama lengkap seperti pada akta.',
      kind: 'Jenis koperasi. Kosong berarti koperasi desa/kelurahan bagi yang baru.',
      regionCode: 'Wajib bila nama wilayah kosong: PP.RR.DD.VVVV menurut Kemendagri.',
      province: 'Nama provinsi, bila kode wilayah kosong.',
      regency: 'Nama kabupaten atau kota.',
      district: 'Nama kecamatan.',
      village: 'Nama desa atau kelurahan.',
      legalEntityNumber: 'Nomor badan hukum. Kosong bila belum ada.',
      provisional: 'Ya bila koperasi belum berdiri.',
      businessUnits: 'Dipisahkan koma.',
      address: 'Alamat kantor.',
    },
    examples: {
      name: 'Koperasi Desa Merah Putih CONTOH',
      kind: 'Koperasi desa/kelurahan',
      regionCode: '35.10.05.2002',
      province: 'Jawa Timur',
      regency: 'Kabupaten Banyuwangi',
      district: 'Muncar',
      village: 'Kedungrejo',
      legalEntityNumber: 'CONTOH-0001/BH/2025',
      provisional: 'Tidak',
      businessUnits: 'Gerai sembako, Simpan pinjam',
      address: 'Jl. Contoh No. 1',
    },
    note: 'Isi satu koperasi per baris. Sel kosong tidak mengubah apa pun. Paling banyak 200.000 baris.',
    templateName: 'templat-koperasi',
  },
  ...centreSheets,
  ...courseSheets,
  instead: {
    room: (name: string, seats: number) => `${name} (${seats} kursi)`,
    time: (day: string, from: string, until: string) => `${moment(day)}, ${from}–${until}`,
    instructor: (name: string) => name,
    all: (labels: readonly string[]) => `Yang bebas: ${labels.join('; ')}.`,
  },
};
