// The list for BNSP is written in its own layout: codes for what BNSP has codes for, and ours by which its numbers come back.
import type { Migration } from '../migration.ts';

const SOURCE =
  `Manual Book pengajuan blanko sertifikat BNSP (2018), salinan yang beredar. Daftar kodenya diunduh terpisah dan tidak \
ditemukan: kode kota dan provinsi di sini kode Kemendagri, kode pendidikan urutan SD, SMP, SMA, D1–D4, S1–S3. Kode sumber anggaran dan \
kementerian ditetapkan LSP pada edisi berikutnya`.replaceAll(/\s+/g, ' ');

const education = Object.entries({
  ...{ 'SD/sederajat': '1', 'SMP/sederajat': '2', 'SMA/SMK/sederajat': '3' },
  ...{ Diploma: '6', Sarjana: '8', Pascasarjana: '9' },
}).map(([value, code]) => ({ value, code }));

const columns = [
  { ours: 'rosterNumber', theirs: 'NO' },
  { ours: 'fullName', theirs: 'NAMA ASESI' },
  { ours: 'nik', theirs: 'NIK' },
  { ours: 'birthPlace', theirs: 'TEMPAT LAHIR' },
  { ours: 'birthDate', theirs: 'TANGGAL LAHIR', format: 'day_dash' },
  { ours: 'sex', theirs: 'JENIS KELAMIN', format: 'sex_letter' },
  { ours: 'address', theirs: 'TEMPAT TINGGAL' },
  { ours: 'regencyCode', theirs: 'KODE KOTA', format: 'digits' },
  { ours: 'provinceCode', theirs: 'KODE PROVINSI', format: 'digits' },
  { ours: 'phone', theirs: 'TELP' },
  { ours: 'email', theirs: 'EMAIL' },
  { ours: 'education', theirs: 'KODE PENDIDIKAN', codes: education },
  { ours: 'occupation', theirs: 'KODE PEKERJAAN' },
  { ours: 'schemeCode', theirs: 'KODE JADWAL' },
  { ours: 'assessedOn', theirs: 'TANGGAL UJI', format: 'day_dash' },
  { ours: 'assessorNumber', theirs: 'NOMOR REGISTRASI ASESOR' },
  { ours: null, theirs: 'KODE SUMBER ANGGARAN' },
  { ours: null, theirs: 'KODE KEMENTERIAN' },
  { ours: 'judgement', theirs: 'K/BK', format: 'k_bk' },
  { ours: 'certificateCode', theirs: 'KODE RUJUKAN' },
].map((column) => ({ format: 'plain', ...column }));

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const fillBnspCodes: Migration = {
  name: '20261231T2153-fill-bnsp-codes',
  up: `
    with before as (
      update exchange_profiles set current = false
      where system = 'bnsp' and record = 'assessment_results' and current and version = 1 and created_by_name is null
      returning line_id, system, record, name, direction
    )
    insert into exchange_profiles (id, line_id, system, record, name, direction, columns, source, source_date, unconfirmed,
      version, current, created_at, created_by_name)
    select gen_random_uuid(), line_id, system, record, name, direction, ${literal(JSON.stringify(columns))}::jsonb,
      ${literal(SOURCE)}, '2018-12-31', true, 2, true, now(), null
    from before;
  `,
  down: `
    with gone as (
      delete from exchange_profiles
      where system = 'bnsp' and record = 'assessment_results' and current and version = 2 and created_by_name is null
      returning line_id
    )
    update exchange_profiles set current = true where version = 1 and line_id in (select line_id from gone);
  `,
};
