import { randomBytes } from 'node:crypto';
import { makeCode } from '@kompeten/domain';
import pg from 'pg';

/** The columns of a table but for some, as SQL names them. */
async function columnsOf(client: pg.Client, table: string, without: readonly string[]): Promise<string> {
  const { rows } = await client.query(
    `select string_agg(quote_ident(column_name), ',') as names from information_schema.columns
     where table_name = $1 and column_name <> all($2)`,
    [table, without],
  );
  return rows[0].names;
}

const OWN = ['id', 'code', 'sha256', 'number', 'series_sequence', 'series_year', 'enrolment_id'];
const PLACE = ['status_list', 'status_index'];

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** Copies one issued certificate of the demo data until the register holds so many more; answers their codes. */
export async function fillRegister(connectionString: string, certificates: number): Promise<string[]> {
  const codes = Array.from({ length: certificates }, () => makeCode(randomBytes(15)));
  await withClient(connectionString, async (client) => {
    // Copies leave no marks in the transparency log, which would be busy taking them in while something is measured.
    await client.query(`set session_replication_role = 'replica'`);
    const names = await columnsOf(client, 'certificates', [...OWN, ...PLACE]);
    await client.query(
      `insert into certificates (id, code, sha256, number, ${names})
       select gen_random_uuid(), n.code, encode(sha256(n.code::bytea), 'hex'), n.code, ${names}
       from unnest($1::text[]) as n(code),
         (select * from certificates where status = 'issued' and decision_id is null order by created_at limit 1) c`,
      [codes],
    );
    await client.query(`insert into status_events (id, certificate_id, type, at)
      select gen_random_uuid(), id, 'issued', created_at from certificates c
      where not exists (select from status_events e where e.certificate_id = c.id)`);
    await client.query('vacuum analyze certificates');
    await client.query('vacuum analyze status_events');
  });
  return codes;
}

/** Copies one cohort of the demo data, without its people, until there are so many more, on days that differ. */
export function fillCohorts(connectionString: string, cohorts: number): Promise<void> {
  return withClient(connectionString, async (client) => {
    const names = await columnsOf(client, 'cohorts', ['id', 'starts_on', 'ends_on']);
    await client.query(
      `insert into cohorts (id, starts_on, ends_on, ${names})
       select gen_random_uuid(), date '2024-01-01' + n % 900, date '2024-01-03' + n % 900, ${names}
       from generate_series(1, $1::int) as n, (select * from cohorts order by id limit 1) c`,
      [cohorts],
    );
    await client.query('vacuum analyze cohorts');
  });
}

/** Registers so many cooperatives beside those of the demo data, in villages and of kinds that differ. */
export function fillCooperatives(connectionString: string, cooperatives: number): Promise<void> {
  return withClient(connectionString, async (client) => {
    await client.query(
      `insert into cooperatives (id, name, kind, region_code, legal_entity_number, provisional, business_units, demo, version)
       select gen_random_uuid(), 'Koperasi Merah Putih Ukur ' || n, case when n % 50 = 0 then 'driver' else 'village' end,
         v.code, 'UKUR-' || n, false, '{groceries}', true, 1
       from generate_series(1, $1::int) as n
       join (select code, row_number() over (order by code) as place from regions where level = 'village') v
         on v.place = 1 + n % 80000`,
      [cooperatives],
    );
    await client.query('vacuum analyze cooperatives');
  });
}
