import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerLine } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
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

  const forget = async () => {
    await sql(api, 'alter table erasures disable trigger append_only');
    await sql(api, 'delete from erasures');
    await sql(api, 'alter table erasures enable trigger append_only');
  };

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
    await forget();
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

  it('takes with an identity what a merge kept of both records, and after a restore again', async () => {
    const [survivorId, goneId, otherId, caseId] = [newId(), newId(), newId(), newId()];
    const names = ['Dewi Ratnasari', 'Dewi Ratna S.', 'Orang Lain'];
    const bring = async () => {
      for (const [place, id] of [survivorId, goneId, otherId].entries())
        await sql(
          api,
          `insert into people (id, full_name, birth_date, identity_kind, identity_reason, created_at)
           values ($1, $2, '1991-05-06', 'none', 'uji', now()) on conflict (id) do update set full_name = excluded.full_name`,
          [id, names[place]],
        );
      await sql(
        api,
        `insert into merge_cases (id, person_id, other_person_id, status, opened_at, ground, choice, proposed_by_id)
         values ($1, $2, $3, 'same', now(), 'name', '{}', $1) on conflict do nothing`,
        [caseId, survivorId, goneId],
      );
      const before = [survivorId, goneId].map((personId, place) => ({
        ...{ personId, fullName: names[place], birthDate: '1991-05-06', identityKind: 'nik', identityLast4: 'L4ST' },
      }));
      await sql(
        api,
        `insert into merge_steps (id, merge_case_id, status, at, by_id, by_name, before)
         values (gen_random_uuid(), $1, 'same', now(), $1, 'Kepala', $2)`,
        [caseId, JSON.stringify(before)],
      );
    };
    const leftOf = async () => {
      const stored = await everythingStored(api);
      return [...names, 'L4ST'].filter((said) => stored.includes(said));
    };
    await bring();
    const erase = () =>
      api.app.get(Transactions).run((tx) => ErasureRepository.in(tx).erase('identity', [survivorId], 'request'));
    await erase();
    expect(await leftOf()).toEqual(['Orang Lain']);
    expect(await sql(api, `select before -> 0 ->> 'birthDate' as year from merge_steps`)).toEqual([{ year: '1991' }]);
    const service = api.app.get(LedgerService, { strict: false });
    const lines = await service.lines();
    await forget();
    await bring();
    expect(await leftOf()).toEqual([...names, 'L4ST']);
    await service.apply(lines);
    expect(await leftOf()).toEqual(['Orang Lain']);
  });
});
