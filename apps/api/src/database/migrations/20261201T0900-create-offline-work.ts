// Statements know what stood before them, so that devices that meet late merge instead of overwriting each other.
import type { Migration } from '../migration.ts';

export const createOfflineWork: Migration = {
  name: '20261201T0900-create-offline-work',
  up: `
    alter table grade_events
      add column supersedes uuid[] not null default '{}',
      add column reason text,
      add column late boolean not null default false,
      drop constraint grade_events__version_check,
      drop constraint grade_events__cell_key,
      add constraint grade_events__version_check check ((version >= 1 and based_on_version < version) or (late and version = 0));
    alter table grade_events disable trigger append_only;
    update grade_events e set supersedes = array[p.id] from grade_events p
      where p.enrolment_id = e.enrolment_id and p.unit_code = e.unit_code and p.version = e.version - 1;
    alter table grade_events enable trigger append_only;
    create unique index grade_events__cell_version_key on grade_events (enrolment_id, unit_code, version) where not late;
    alter table grades
      add column heads uuid[] not null default '{}',
      add column contested boolean not null default false,
      add column rivals jsonb not null default '[]';
    update grades g set heads = array[e.id] from grade_events e
      where e.enrolment_id = g.enrolment_id and e.unit_code = g.unit_code and e.version = g.version;
    create index grades__contested_idx on grades (cohort_id) where contested;

    alter table attendance_events
      add column supersedes uuid[] not null default '{}',
      add column reason text,
      add column late boolean not null default false,
      add column device_id text,
      add column device_at timestamptz,
      alter column status drop not null,
      drop constraint attendance_events__version_check,
      drop constraint attendance_events__cell_key,
      add constraint attendance_events__version_check check (version >= 1 or (late and version = 0));
    alter table attendance_events disable trigger append_only;
    update attendance_events e set supersedes = array[p.id] from attendance_events p
      where p.session_id = e.session_id and p.enrolment_id = e.enrolment_id and p.version = e.version - 1;
    alter table attendance_events enable trigger append_only;
    create unique index attendance_events__cell_version_key on attendance_events (session_id, enrolment_id, version) where not late;
    alter table attendance_records
      add column heads uuid[] not null default '{}',
      add column contested boolean not null default false,
      add column rivals jsonb not null default '[]',
      alter column status drop not null;
    update attendance_records r set heads = array[e.id] from attendance_events e
      where e.session_id = r.session_id and e.enrolment_id = r.enrolment_id and e.version = r.version;
    create index attendance_records__contested_idx on attendance_records (cohort_id) where contested;
  `,
  down: `
    drop index attendance_records__contested_idx;
    delete from attendance_records where status is null;
    alter table attendance_records drop column heads, drop column contested, drop column rivals, alter column status set not null;
    alter table attendance_events disable trigger append_only;
    delete from attendance_events where late or status is null;
    alter table attendance_events enable trigger append_only;
    drop index attendance_events__cell_version_key;
    alter table attendance_events
      drop constraint attendance_events__version_check,
      drop column supersedes, drop column reason, drop column late, drop column device_id, drop column device_at,
      alter column status set not null,
      add constraint attendance_events__version_check check (version >= 1),
      add constraint attendance_events__cell_key unique (session_id, enrolment_id, version);
    drop index grades__contested_idx;
    alter table grades drop column heads, drop column contested, drop column rivals;
    alter table grade_events disable trigger append_only;
    delete from grade_events where late;
    update grade_events set based_on_version = version - 1;
    alter table grade_events enable trigger append_only;
    drop index grade_events__cell_version_key;
    alter table grade_events
      drop constraint grade_events__version_check,
      drop column supersedes, drop column reason, drop column late,
      add constraint grade_events__version_check check (version = based_on_version + 1 and version >= 1),
      add constraint grade_events__cell_key unique (enrolment_id, unit_code, version);
  `,
};
