// On what a person without NIK stands (rule 24): a village letter or two witnesses, each fact in a column, as each centre was told.
import type { Migration } from '../migration.ts';

export const nameVouchers: Migration = {
  name: '20261231T3110-name-vouchers',
  up: `
    create table identity_vouchers (
      id uuid constraint identity_vouchers__pkey primary key,
      person_id uuid not null constraint identity_vouchers__person_fkey references people (id),
      centre_id uuid constraint identity_vouchers__centre_fkey references centres (id),
      body_id uuid constraint identity_vouchers__body_fkey references certification_bodies (id),
      kind text not null constraint identity_vouchers__kind_check check (kind in ('village_letter', 'two_witnesses')),
      letter_number text,
      letter_date date,
      letter_office text,
      letter_signed_by text,
      first_witness text,
      first_relation text,
      first_position text,
      second_witness text,
      second_relation text,
      second_position text,
      recorded_at timestamptz not null,
      recorded_by_name text,
      constraint identity_vouchers__letter_check check (
        (kind = 'village_letter') = (num_nonnulls(letter_number, letter_date, letter_office) = 3)
        and (kind = 'village_letter' or num_nonnulls(letter_number, letter_date, letter_office, letter_signed_by) = 0)),
      constraint identity_vouchers__witnesses_check check (
        (kind = 'two_witnesses') = (num_nonnulls(first_witness, first_relation, second_witness, second_relation) = 4)
        and (kind = 'two_witnesses' or num_nonnulls(first_witness, first_relation, first_position, second_witness,
          second_relation, second_position) = 0)),
      constraint identity_vouchers__issuer_check check (num_nonnulls(centre_id, body_id) <= 1)
    );
    create index identity_vouchers__person_idx on identity_vouchers (person_id);
    alter table people drop constraint people__identity_check, add constraint people__identity_check check (
      (identity_kind = 'none') = (identity_key is null) and (identity_key is null) = (identity_sealed is null)
      and (identity_kind = 'none' or identity_reason is null));
  `,
  down: `
    update people p set identity_reason = coalesce((
        select left(case v.kind when 'village_letter' then concat_ws(', ', 'Surat ' || v.letter_number, v.letter_date, v.letter_office)
          else concat('Dua saksi: ', v.first_witness, ' dan ', v.second_witness) end, 300)
        from identity_vouchers v where v.person_id = p.id order by v.recorded_at desc, v.id desc limit 1), 'Tanpa dokumen')
      where identity_kind = 'none' and identity_reason is null;
    alter table people drop constraint people__identity_check, add constraint people__identity_check check (
      (identity_kind = 'none') = (identity_key is null) and (identity_key is null) = (identity_sealed is null)
      and (identity_kind = 'none') = (identity_reason is not null));
    drop table identity_vouchers;
  `,
};
