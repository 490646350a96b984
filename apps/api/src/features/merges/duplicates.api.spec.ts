import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people } from '@kompeten/contract';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';
import { DuplicatesService } from './duplicates.service.ts';

describe('two records of one person', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const enrolling = async () => {
    const { id } = await aCohort(stage);
    await moved(stage, id, 'open_enrolment');
    return id;
  };
  const twice = async () => {
    const known = aPerson();
    const identity = { kind: 'none' as const, reason: 'Surat desa 12/2026' };
    const one = await enrolled(stage, await enrolling(), { ...known, identity });
    return { one, other: await enrolled(stage, await enrolling(), known) };
  };
  const caseOf = async (name: string) => {
    const { items } = await stage.manager.call(people.listMergeCases, { query: {} });
    return items.find(({ names }) => names.includes(name));
  };

  it('are looked for every night: cases open, nothing merges, and a second night opens none', async () => {
    const { one } = await twice();
    const nightly = () => api.app.get(DuplicatesService, { strict: false }).findAll();
    await nightly();
    expect(await caseOf(one.person.fullName)).toMatchObject({ status: 'open' });
    await nightly();
    const events = await sql<{ found: number }>(
      api,
      `select (data ->> 'found')::int as found from audit_events where type = 'person.duplicates_found'`,
    );
    expect(events).toEqual([{ found: 1 }]);
  });

  it('do not become one while both teach at one centre', async () => {
    const { one, other } = await twice();
    await stage.manager.call(people.findDuplicates, {});
    const mergeCase = await caseOf(one.person.fullName);
    for (const { personId } of [one, other]) {
      const { instructorId } = await anInstructor(api, stage.manager, stage.centreId);
      await sql(api, 'update instructors set person_id = $1 where id = $2', [personId, instructorId]);
    }
    const blockers = [{ code: 'two_instructors', centre: expect.any(String) }];
    const params = { mergeCaseId: mergeCase?.id ?? '' };
    expect(await stage.manager.call(people.getMergeCase, { params })).toMatchObject({ blockers });
    const choice = {
      survivorId: one.personId,
      fullName: one.personId,
      birthDate: one.personId,
      identity: other.personId,
    };
    const body = { choice, reason: 'KTP dicocokkan' };
    await expect(stage.manager.call(people.proposeMerge, { params, body })).rejects.toMatchObject({
      ...{ status: 422, code: 'merge.blocked', params: { blockers } },
    });
  });
});
