// The sheet of numbers that comes back from BNSP has a layout of its own.
import type { Migration } from '../migration.ts';

const numbers = [
  { ours: 'certificateCode', theirs: 'Kode rujukan', format: 'plain' },
  { ours: 'registrationNumber', theirs: 'Nomor registrasi', format: 'plain' },
  { ours: 'blankNumber', theirs: 'Nomor blanko', format: 'plain' },
];

const SOURCE = 'Susunan awal: nomor registrasi dan blanko yang diberikan BNSP; templat resminya belum terkonfirmasi';

export const referBnspLayouts: Migration = {
  name: '20261231T2211-refer-bnsp-layouts',
  up: `
    insert into exchange_profiles (id, line_id, system, record, name, direction, columns, source, source_date, unconfirmed,
      version, current, created_at, created_by_name)
    values (gen_random_uuid(), gen_random_uuid(), 'bnsp', 'assessment_results', 'BNSP, nomor registrasi dan blanko', 'import',
      '${JSON.stringify(numbers)}', '${SOURCE}', '2026-11-28', true, 1, true, now(), null);
  `,
  down: `
    delete from exchange_profiles
    where created_by_name is null and system = 'bnsp' and record = 'assessment_results' and direction = 'import';
  `,
};
