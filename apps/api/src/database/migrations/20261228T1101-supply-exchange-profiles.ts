// Layouts to begin with. None could be confirmed by an official text: each names what it was taken from, and an administrator corrects it.
import type { Migration } from '../migration.ts';

type Column = [ours: string | null, theirs: string, format?: string];

const person: Column[] = [
  ['nik', 'NIK'],
  ['fullName', 'Nama Lengkap'],
  ['birthPlace', 'Tempat Lahir'],
  ['birthDate', 'Tanggal Lahir', 'day_iso'],
  ['sex', 'Jenis Kelamin', 'sex_letter'],
  ['education', 'Pendidikan Terakhir'],
  ['phone', 'Nomor HP'],
  ['email', 'Email'],
];

const profiles: {
  system: string;
  record: string;
  name: string;
  direction: string;
  source: string;
  on: string;
  columns: Column[];
}[] = [
  {
    ...{ system: 'bnsp', record: 'assessment_results', name: 'BNSP, daftar asesi untuk blanko', direction: 'export' },
    source: 'Manual pengajuan blanko sertifikat BNSP (2018), salinan yang beredar; kode sumber anggaran diisi LSP',
    on: '2018-12-31',
    columns: [
      ['rosterNumber', 'NO'],
      ['fullName', 'NAMA ASESI'],
      ['nik', 'NIK'],
      ['birthPlace', 'TEMPAT LAHIR'],
      ['birthDate', 'TANGGAL LAHIR', 'day_dash'],
      ['sex', 'JENIS KELAMIN', 'sex_letter'],
      ['address', 'TEMPAT TINGGAL'],
      ['regencyCode', 'KODE KOTA'],
      ['provinceCode', 'KODE PROVINSI'],
      ['phone', 'TELP'],
      ['email', 'EMAIL'],
      ['education', 'KODE PENDIDIKAN'],
      ['occupation', 'KODE PEKERJAAN'],
      ['schemeCode', 'KODE JADWAL'],
      ['assessedOn', 'TANGGAL UJI', 'day_dash'],
      ['assessorNumber', 'NOMOR REGISTRASI ASESOR'],
      [null, 'KODE SUMBER ANGGARAN'],
      [null, 'KODE KEMENTERIAN'],
      ['judgement', 'K/BK', 'k_bk'],
    ],
  },
  {
    ...{ system: 'siapkerja', record: 'enrolments', name: 'SIAPkerja Skillhub, peserta pelatihan', direction: 'both' },
    source: 'Isian pendaftaran pelatihan pada laman publik SIAPkerja; templat unggahnya belum terkonfirmasi',
    on: '2026-11-01',
    columns: [
      ...person,
      ['curriculumTitle', 'Program Pelatihan'],
      ['centreName', 'Lembaga Pelatihan'],
      ['startsOn', 'Tanggal Mulai', 'day_iso'],
      ['endsOn', 'Tanggal Selesai', 'day_iso'],
      ['status', 'Status'],
    ],
  },
  {
    ...{
      system: 'siapkerja',
      record: 'certificates',
      name: 'SIAPkerja Skillhub, sertifikat pelatihan',
      direction: 'export',
    },
    source: 'Data sertifikat pada laman publik SIAPkerja; templat unggahnya belum terkonfirmasi',
    on: '2026-11-01',
    columns: [
      ['fullName', 'Nama Lengkap'],
      ['title', 'Program Pelatihan'],
      ['certificateNumber', 'Nomor Sertifikat'],
      ['issuedOn', 'Tanggal Terbit', 'day_iso'],
      ['issuer', 'Lembaga Penerbit'],
      ['certificateCode', 'Kode Verifikasi'],
    ],
  },
  {
    ...{ system: 'simkopdes', record: 'cooperatives', name: 'Simkopdes, daftar koperasi', direction: 'both' },
    source: 'Kolom daftar koperasi pada laman publik Simkopdes; berkas ekspornya belum terkonfirmasi',
    on: '2026-11-01',
    columns: [
      ['name', 'Nama Koperasi'],
      ['legalEntityNumber', 'Nomor AHU'],
      ['province', 'Provinsi'],
      ['regency', 'Kabupaten/Kota'],
      ['district', 'Kecamatan'],
      ['village', 'Desa/Kelurahan'],
      ['regionCode', 'Kode Wilayah'],
      ['businessUnits', 'Gerai'],
      ['address', 'Alamat Kantor'],
    ],
  },
  {
    ...{ system: 'simkopdes', record: 'placements', name: 'Simkopdes, lapangan kerja', direction: 'export' },
    source: 'Susunan awal untuk laporan penyerapan tenaga kerja; belum ada teks resmi',
    on: '2026-11-01',
    columns: [
      ['cooperative', 'Nama Koperasi'],
      ['fullName', 'Nama'],
      ['placementKind', 'Jenis'],
      ['title', 'Pekerjaan/Usaha'],
      ['startsOn', 'Mulai', 'day_iso'],
      ['jobs', 'Tenaga Kerja'],
    ],
  },
];

const rows = profiles.map(({ columns, ...profile }) => ({
  ...profile,
  columns: columns.map(([ours, theirs, format = 'plain']) => ({ ours, theirs, format })),
}));

export const supplyExchangeProfiles: Migration = {
  name: '20261228T1101-supply-exchange-profiles',
  up: `
    insert into exchange_profiles (id, line_id, system, record, name, direction, columns, source, source_date, unconfirmed,
      version, current, created_at, created_by_name)
    select gen_random_uuid(), gen_random_uuid(), p.system, p.record, p.name, p.direction, p.columns, p.source, p."on", true,
      1, true, now(), null
    from json_to_recordset('${JSON.stringify(rows).replaceAll("'", "''")}') as p
      (system text, record text, name text, direction text, columns jsonb, source text, "on" date);
  `,
  down: 'delete from exchange_profiles where created_by_name is null;',
};
