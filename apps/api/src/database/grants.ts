import pg from 'pg';

/**
 * What the application's role may do: read and write rows, never change the schema,
 * and never change or delete a row of a table that `append_only` protects.
 */
export async function grantApplication(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>('select current_user as owner');
  if (rows[0]?.owner === role) return;
  const app = pg.escapeIdentifier(role);
  await client.query(`
    grant usage on schema public, graphile_worker to ${app};
    grant select, insert, update, delete on all tables in schema public to ${app};
    grant usage, select on all sequences in schema public to ${app};
    revoke insert, update, delete on schema_migrations from ${app};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${app};
    grant usage, select on all sequences in schema graphile_worker to ${app};
    grant execute on all functions in schema graphile_worker to ${app};
  `);
  for (const table of await appendOnlyTables(client)) {
    await client.query(`revoke update, delete, truncate on ${table} from ${app}`);
  }
  await openQueue(client, role);
}

async function appendOnlyTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tgrelid::regclass::text as name from pg_trigger where tgname = 'append_only'`,
  );
  return rows.map(({ name }) => name);
}

/** The queue's tables have row-level security without a policy: only their owner sees rows until one is made. */
async function openQueue(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'graphile_worker' and c.relrowsecurity`,
  );
  const app = pg.escapeIdentifier(role);
  for (const { name } of rows) {
    await client.query(`drop policy if exists kompeten_application on ${name};
      create policy kompeten_application on ${name} to ${app} using (true) with check (true)`);
  }
}
