// Written tests: every save of every answer is kept, and so is what happened in the room (rule 10).
import type { Migration } from '../migration.ts';

export const createExams: Migration = {
  name: '20261229T1010-create-exams',
  up: `
    create table exam_sittings (
      id uuid constraint exam_sittings__pkey primary key,
      session_id uuid not null constraint exam_sittings__session_fkey references assessment_sessions (id),
      set_id uuid not null constraint exam_sittings__set_fkey references instrument_sets (id),
      title text not null,
      status text not null constraint exam_sittings__status_check
        check (status in ('prepared', 'open', 'closed', 'cancelled')),
      room_code text not null,
      minutes integer not null,
      grace_seconds integer not null,
      forms integer not null,
      seed text not null,
      created_at timestamptz not null,
      version integer not null
    );
    create unique index exam_sittings__room_code_key on exam_sittings (room_code) where status in ('prepared', 'open');
    create index exam_sittings__session_idx on exam_sittings (session_id);
    create index exam_sittings__set_idx on exam_sittings (set_id);

    create table exam_papers (
      id uuid constraint exam_papers__pkey primary key,
      sitting_id uuid not null constraint exam_papers__sitting_fkey references exam_sittings (id),
      candidacy_id uuid not null constraint exam_papers__candidacy_fkey references candidacies (id),
      seat_code text not null,
      form text not null,
      status text not null constraint exam_papers__status_check check (status in
        ('expected', 'admitted', 'running', 'submitted', 'ended', 'on_paper', 'keyed', 'absent')),
      -- The questions and the order of their answers, written down at the start; the seed makes the same again.
      items jsonb,
      started_at timestamptz,
      ends_at timestamptz,
      extra_minutes integer not null,
      submitted_at timestamptz,
      generation integer not null,
      constraint exam_papers__candidacy_key unique (sitting_id, candidacy_id),
      constraint exam_papers__seat_code_key unique (sitting_id, seat_code),
      constraint exam_papers__started_check check ((started_at is null) = (ends_at is null))
    );
    create index exam_papers__candidacy_idx on exam_papers (candidacy_id);

    create table exam_devices (
      token_hash bytea constraint exam_devices__pkey primary key,
      paper_id uuid not null constraint exam_devices__paper_fkey references exam_papers (id),
      generation integer not null,
      label text not null,
      entered_at timestamptz not null,
      seen_at timestamptz not null,
      constraint exam_devices__generation_key unique (paper_id, generation)
    );

    create table exam_answers (
      paper_id uuid not null constraint exam_answers__paper_fkey references exam_papers (id),
      item_id uuid not null,
      generation integer not null,
      version integer not null,
      answer jsonb,
      timing text not null constraint exam_answers__timing_check check (timing in ('in_time', 'in_grace', 'late')),
      saved_at timestamptz not null,
      constraint exam_answers__pkey primary key (paper_id, item_id, generation, version)
    );
    select append_only('exam_answers');

    create table exam_events (
      id uuid constraint exam_events__pkey primary key,
      sitting_id uuid not null constraint exam_events__sitting_fkey references exam_sittings (id),
      paper_id uuid constraint exam_events__paper_fkey references exam_papers (id),
      kind text not null,
      at timestamptz not null,
      by_name text,
      note text
    );
    create index exam_events__sitting_idx on exam_events (sitting_id, id desc);
    select append_only('exam_events');

    create table exam_keyings (
      paper_id uuid not null constraint exam_keyings__paper_fkey references exam_papers (id),
      round text not null constraint exam_keyings__round_check check (round in ('first', 'second', 'settled')),
      marks text[] not null,
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null,
      reason text,
      constraint exam_keyings__pkey primary key (paper_id, round),
      constraint exam_keyings__reason_check check ((round = 'settled') = (reason is not null))
    );
    select append_only('exam_keyings');
  `,
  down: `
    drop table exam_keyings;
    drop table exam_events;
    drop table exam_answers;
    drop table exam_devices;
    drop table exam_papers;
    drop table exam_sittings;
  `,
};
