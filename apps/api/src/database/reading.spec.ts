import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntitySchema } from 'typeorm';
import { centreTable } from '../features/centres/centre.table.ts';
import { cohortTable } from '../features/cohorts/cohort.table.ts';
import { trainingSessionTable } from '../features/cohorts/training-session.table.ts';
import { settingTable } from '../features/policies/setting.table.ts';
import { sql } from '../testing/sql.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { aRunningCohort, aTrainingStage } from '../testing/training-builders.ts';
import { reading } from './reading.ts';
import { Transactions } from './transactions.ts';

describe('a prepared reading', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    await aRunningCohort(stage, 2);
    await sql(
      api,
      `insert into settings (key, value, source, changed_at) values ('lesson_hour.minutes', 40.5, 'Uji', now())`,
    );
  });
  afterAll(() => api?.stop());

  const both = <Row extends object>(table: EntitySchema<Row>) =>
    api.app.get(Transactions, { strict: false }).read(async (tx) => ({
      prepared: await tx.rows<Row>(reading(table, ''), []),
      typed: await tx.table(table).find(),
    }));

  it.each([
    ['centres', centreTable],
    ['cohorts', cohortTable],
    ['sessions', trainingSessionTable],
    ['settings', settingTable],
  ] as [string, EntitySchema<object>][])('of %s answers what the typed table does', async (_, table) => {
    const { prepared, typed } = await both(table);
    expect(prepared).toEqual(expect.arrayContaining(typed));
    expect(prepared).toHaveLength(typed.length);
    expect(prepared).not.toHaveLength(0);
  });

  it('answers what else was asked for', async () => {
    const loud = reading(cohortTable, 'where t.title <> $1', ['upper(t.title) as "loud"']);
    const found = await api.app
      .get(Transactions, { strict: false })
      .read((tx) => tx.rows<{ title: string; loud: string }>(loud, ['']));
    expect(found.map((row) => row.loud)).toEqual(found.map(({ title }) => title.toUpperCase()));
    expect(found).not.toHaveLength(0);
  });
});
