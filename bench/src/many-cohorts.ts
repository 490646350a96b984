import pg from 'pg';

/** A table whose rows of one cohort are copied. */
interface Copied {
  readonly table: string;
  /** Which rows of it belong to the cohort `$1`. */
  readonly where: string;
  /** Columns that name something which is copied too. */
  readonly ids: readonly string[];
  /** What copies have of their own, by column; `n` is the number of the copy. */
  readonly own?: Readonly<Record<string, string>>;
}

const ofCohort = 't.cohort_id = $1';
const copied: readonly Copied[] = [
  { table: 'cohorts', where: 't.id = $1', ids: ['id'], own: { title: `t.title || ' ' || n` } },
  {
    table: 'people',
    where: 't.id in (select person_id from enrolments where cohort_id = $1)',
    ids: ['id'],
    own: { full_name: `t.full_name || ' dari ' || n` },
  },
  {
    table: 'training_sessions',
    where: ofCohort,
    ids: ['id', 'cohort_id'],
    // The instructor teaches one copy after another.
    own: { starts_at: `t.starts_at - n * interval '8 hours'`, ends_at: `t.ends_at - n * interval '8 hours'` },
  },
  { table: 'enrolments', where: ofCohort, ids: ['id', 'cohort_id', 'person_id'] },
  { table: 'attendance_records', where: ofCohort, ids: ['session_id', 'enrolment_id', 'cohort_id'] },
  { table: 'grade_events', where: ofCohort, ids: ['id', 'enrolment_id', 'cohort_id'] },
  { table: 'grades', where: ofCohort, ids: ['enrolment_id', 'cohort_id'] },
];

/** The id that a thing has in a copy: the same wherever it is named. */
const inCopy = (column: string) => `md5(t.${column}::text || ':' || n)::uuid`;

async function copy(client: pg.Client, { table, where, ids, own = {} }: Copied, given: [string, number, number]) {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => own[name] ?? (ids.includes(name) ? inCopy(name) : `t."${name}"`));
  await client.query(
    `insert into ${table} (${names.map((name) => `"${name}"`).join(',')})
     select ${values.join(',')} from ${table} t, generate_series($2::int, $3::int) n where ${where}`,
    given,
  );
}

/** Cohorts that are copied in one transaction. */
const AT_ONCE = 200;

/** Copies a cohort with its people, what they attended and how they were judged, so many times; `earlier` copies are there already. */
export async function copyCohort(
  connectionString: string,
  cohortId: string,
  copies: number,
  earlier = 0,
): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    // What a copy names is there, and its grades need no marks in the transparency log.
    await client.query(`set session_replication_role = 'replica'`);
    const most = earlier + copies;
    for (let first = earlier + 1; first <= most; first += AT_ONCE) {
      const last = Math.min(most, first + AT_ONCE - 1);
      await client.query('begin');
      for (const each of copied) await copy(client, each, [cohortId, first, last]);
      await client.query('commit');
    }
    for (const { table } of copied) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}
