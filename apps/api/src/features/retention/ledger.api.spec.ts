import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerLine } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';
import { ErasureRepository } from './erasure.repository.ts';
import { LedgerService } from './ledger.service.ts';

describe('the ledger of what was erased', () => {
  let api: TestApi;
  let stage: TrainingStage;
  const ids: string[] = [];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    const cohort = await aCohort(stage);
    await moved(stage, cohort.id, 'open_enrolment');
    for (let place = 0; place < 2; place += 1) ids.push((await enrolled(stage, cohort.id)).id);
    await sql(api, `update enrolments set phone = '0812-0000-0001' where id = any($1)`, [ids]);
  });
  afterAll(() => api?.stop());

  const phones = async () =>
    (
      await sql<{ phone: string | null }>(api, 'select phone from enrolments where id = any($1) order by id', [ids])
    ).map(({ phone }) => phone);

  it('erases again what the restore of an older backup brought back, once, and nothing else', async () => {
    const service = api.app.get(LedgerService, { strict: false });
    const erase = () =>
      api.app.get(Transactions).run((tx) => ErasureRepository.in(tx).erase('contacts', [ids[0] ?? ''], 'request'));
    await erase();
    const lines = await service.lines();
    expect(lines.map((line) => LedgerLine.parse(line))).toMatchObject([
      { part: 'contacts', rowIds: [ids[0]], cause: 'request' },
    ]);
    // What an older backup looks like: the telephone is there, and the ledger knows nothing of its end.
    await sql(api, 'alter table erasures disable trigger append_only');
    await sql(api, 'delete from erasures');
    await sql(api, 'alter table erasures enable trigger append_only');
    await sql(api, `update enrolments set phone = '0812-0000-0001' where id = any($1)`, [ids]);
    const before = await everyRow(api);
    expect(await service.apply(lines)).toBe(1);
    expect(await phones()).toEqual([null, '0812-0000-0001']);
    expect(Object.keys(differenceOf(before, await everyRow(api))).sort()).toEqual([
      ...['audit_events', 'enrolments', 'erasures', 'log_entries'],
    ]);
    expect(await service.lines()).toEqual(lines);
    expect(await service.apply(lines)).toBe(0);
  });
});
