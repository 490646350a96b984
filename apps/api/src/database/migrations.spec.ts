import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { freshDatabase } from '../testing/cluster.ts';
import { columnsOf, constraintNames } from '../testing/schema.ts';
import { migrate, migrateDown } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { plainTables, tables } from './tables.ts';

describe('the schema', () => {
  let database: ExtraDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await database?.drop();
  });

  it('has its migrations in the order of their names, each once', () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    const files = readdirSync(new URL('./migrations/', import.meta.url)).filter((file) => /^\d/.test(file));
    expect(names.map((name) => `${name}.ts`)).toEqual(files.sort());
  });

  it('goes up, down and up again, and is the same', async () => {
    const before = await columnsOf(owner);
    const undone = await migrateDown(database.ownerUrl, migrations.length);
    expect(undone).toHaveLength(migrations.length);
    expect(Object.keys(await columnsOf(owner))).toEqual(['schema_migrations']);
    expect(await migrate(database.ownerUrl, database.appUrl)).toHaveLength(migrations.length);
    expect(await columnsOf(owner)).toEqual(before);
    expect(await migrate(database.ownerUrl, database.appUrl)).toEqual([]);
  });

  it('has the columns that the typed tables name, and no others', async () => {
    const columns = await columnsOf(owner);
    for (const table of tables) {
      const stored = Object.entries(table.options.columns).filter(([, column]) => !column?.virtualProperty);
      const named = stored.map(([key, column]) => [column?.name ?? key, column?.nullable ?? false]);
      const tableName = table.options.tableName ?? '';
      expect({ [tableName]: Object.fromEntries(named) }).toEqual({ [tableName]: columns[tableName] });
    }
    const known = [...tables.map(({ options }) => options.tableName), ...plainTables].sort();
    expect(Object.keys(columns).sort()).toEqual(known);
  });

  it('names every constraint and index after its table', async () => {
    const badly = (await constraintNames(owner)).filter(({ name, table }) => !name.startsWith(`${table}__`));
    expect(badly).toEqual([]);
  });
});
