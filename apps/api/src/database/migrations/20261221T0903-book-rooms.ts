// Sessions are held in rooms, and no room is booked twice at one time; cohorts say how they meet.
import type { Migration } from '../migration.ts';

/** As for instructors: where the extension is missing, the service's locks stand alone. */
const exclusion = `
  do $$ begin
    if exists (select from pg_extension where extname = 'btree_gist') then
      alter table training_sessions
        add constraint training_sessions__room_clash
          exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&)
          where (not called_off and room_id is not null);
    end if;
  end $$;
`;

export const bookRooms: Migration = {
  name: '20261221T0903-book-rooms',
  up: `
    alter table cohorts add column mode text not null default 'blended'
      constraint cohorts__mode_check check (mode in ('on_site', 'online', 'blended'));
    alter table training_sessions
      add column room_id uuid constraint training_sessions__room_fkey references rooms (id),
      add column version integer not null default 1,
      add constraint training_sessions__room_check check (room_id is null or mode = 'on_site');
    create index training_sessions__room_idx on training_sessions (room_id, starts_at) where room_id is not null;
    create index training_sessions__start_idx on training_sessions (starts_at);
    ${exclusion}
  `,
  down: `
    alter table training_sessions drop column version, drop column room_id;
    drop index training_sessions__start_idx;
    alter table cohorts drop column mode;
  `,
};
