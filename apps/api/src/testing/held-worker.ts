import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Program, startProgram } from './program.ts';
import type { TestApi } from './test-api.ts';

const HOLD = 77;
const LOOK_MS = 50;
const WAITING = `select from pg_locks where locktype = 'advisory' and objid = ${HOLD} and not granted
  and database = (select oid from pg_database where datname = current_database())`;

/** A worker of its own that is held, and killed, while it writes a certain row of a table. */
export interface HeldWorker {
  /** Lets whoever writes the row of this place wait: `when` names a trigger's moment, `condition` narrows its rows. */
  hold(when: string, place: number, condition?: string): Promise<void>;
  /** Starts it, with settings of its own. */
  start(settings?: Record<string, string>): void;
  /** Whether somebody stands before that row in this database; other databases of the cluster may have theirs. */
  isHeld(): Promise<boolean>;
  /** Waits until the worker stands before that row and all before it is `done`, and kills it there. */
  killedThere(done?: () => Promise<boolean>): Promise<void>;
  /** Nobody is held any more. */
  let(): Promise<void>;
  /** Asks the database as the owner of its tables. */
  readonly owner: pg.Client;
  stop(): Promise<void>;
}

/** Makes one for an API; its worker gets the same database and data folder. */
export async function heldWorker(
  api: Pick<TestApi, 'database' | 'dataFolder'>,
  env: Record<string, string> = {},
): Promise<HeldWorker> {
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(`create sequence hold_count; grant usage on sequence hold_count to public;
    create table hold_at (place integer); grant select on hold_at to public;
    create function hold() returns trigger language plpgsql as $$ begin
      if nextval('hold_count') = (select place from hold_at) then perform pg_advisory_xact_lock(${HOLD}); end if;
      return new;
    end $$`);
  let worker: Program | undefined;
  let table = '';
  const killed = async () => {
    worker?.process.kill('SIGKILL');
    await worker?.code();
    worker = undefined;
  };
  const isHeld = async () => ((await owner.query(WAITING)).rowCount ?? 0) > 0;
  return {
    ...{ owner, isHeld },
    hold: async (when, place, condition = 'true') => {
      table = when.split(' ').at(-1) ?? '';
      await owner.query(`select setval('hold_count', 1, false)`);
      await owner.query(`delete from hold_at; insert into hold_at values (${place})`);
      await owner.query(`create trigger held ${when} for each row when (${condition}) execute function hold()`);
      await owner.query('select pg_advisory_lock($1)', [HOLD]);
    },
    start: (settings = {}) => {
      const places = { DATABASE_URL: api.database.appUrl, KOMPETEN_DATA: api.dataFolder };
      worker ??= startProgram('worker.ts', [], { ...places, LOG_LEVEL: 'error', ...env, ...settings });
    },
    killedThere: async (done = () => Promise.resolve(true)) => {
      while (!(await isHeld())) await wait(LOOK_MS);
      while (!(await done())) await wait(LOOK_MS);
      await killed();
      await owner.query('select pg_advisory_unlock($1)', [HOLD]);
    },
    let: async () => void (await owner.query(`drop trigger held on ${table}`)),
    stop: async () => {
      await killed();
      await owner.end();
    },
  };
}
