import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, checkIns, people } from '@kompeten/contract';
import { LedgerLine } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import type { SignedIn } from '../../testing/builders.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aSession,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';
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
    await aSession(stage, cohort.id);
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

  it('tells whoever might have opened a file that it was erased on request', async () => {
    const [enrolmentId = ''] = ids;
    await sql(
      api,
      `insert into paper_sheets (id, cohort_id, session_id, type, content_sealed, added_at, added_by_id, added_by_name)
       select e.id, e.cohort_id, s.id, 'image/jpeg', '\\x00', now(), $2, 'Uji'
       from enrolments e join training_sessions s on s.cohort_id = e.cohort_id where e.id = $1 limit 1`,
      [enrolmentId, stage.operator.account.id],
    );
    await sql(
      api,
      `insert into excuses (id, cohort_id, session_id, enrolment_id, reason, file_sealed, status, asked_at)
       select id, cohort_id, session_id, $1, 'Sakit', '\\x00', 'asked', now() from paper_sheets where id = $1`,
      [enrolmentId],
    );
    const [sheet] = await sql<{ cohortId: string }>(api, 'select cohort_id as "cohortId" from paper_sheets');
    const cohortId = sheet?.cohortId ?? '';
    const asked = (by: Pick<SignedIn, 'call'>) => [
      () => by.call(attendance.getPaperSheet, { params: { cohortId, sheetId: enrolmentId } }),
      () => by.call(checkIns.getExcuseFile, { params: { excuseId: enrolmentId } }),
      () => by.call(people.getPhoto, { params: { enrolmentId } }),
    ];
    await api.app.get(Transactions).run(async (tx) => {
      for (const part of ['paper_sheets', 'excuse_letters', 'photos'] as const)
        await ErasureRepository.in(tx).erase(part, [enrolmentId], 'request');
    });
    const erased = { status: 410, code: 'retention.file_erased', params: { cause: 'request' } };
    for (const open of asked(stage.operator)) await expect(open()).rejects.toMatchObject(erased);
    const stranger = await aTrainingStage(api);
    for (const open of asked(stranger.operator)) await expect(open()).rejects.not.toMatchObject(erased);
    await expect(stage.manager.call(people.getPhoto, { params: { enrolmentId: ids[1] ?? '' } })).rejects.toMatchObject({
      code: 'photo.not_found',
    });
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
