import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breaches } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import {
  aBreach,
  aBreachStage,
  aToldBreach,
  type BreachStage,
  breachAs,
  noticeOf,
  STEP_NOTE,
} from '../../testing/breach-stage.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';

describe('breaches at a centre', () => {
  let api: TestApi;
  let stage: BreachStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aBreachStage(api);
  });
  afterAll(() => api?.stop());

  const at = ({ id }: { id: string }, { centreId }: { centreId: string }) => ({ params: { breachId: id, centreId } });

  it('narrowed to a cohort are read in /my by its people, and by nobody else', async () => {
    const { muncar, tuban, cohortId, ani, budi, citra, dewi } = stage;
    const title = 'Hanya satu angkatan';
    const breach = await aToldBreach(stage, { title, cohortIds: [cohortId] });
    expect(breach).toMatchObject({
      notices: { told: 2, read: 0 },
      cohorts: [{ id: cohortId, title: 'Angkatan Terkena' }],
    });
    expect((await noticeOf(stage, muncar, ani, title)).notice).toBeDefined();
    expect((await noticeOf(stage, muncar, budi, title)).notice).toBeDefined();
    expect((await noticeOf(stage, muncar, citra, title)).notice).toBeUndefined();
    expect((await noticeOf(stage, tuban, dewi, title)).notice).toBeUndefined();
    for (const by of [muncar.operator, muncar.manager, tuban.operator]) {
      const { items } = await by.call(breaches.listMyBreachNotices, {});
      expect(items.filter((one) => one.title === title)).toEqual([]);
    }
    await api.runJobs();
    expect(await toldOf(muncar.manager, 'breach_at_centre')).toMatchObject([{ path: `/admin/breaches/${breach.id}` }]);
    expect(await toldOf(muncar.operator, 'breach_at_centre')).toEqual([]);
    expect(await toldOf(tuban.manager, 'breach_at_centre')).toEqual([]);
  });

  it('name a whole centre beside cohorts of another, and no cohort of a centre that is not named', async () => {
    const { muncar, tuban, cohortId, citra, dewi } = stage;
    const title = 'Dua balai';
    const both = await aToldBreach(stage, {
      title,
      centreIds: [muncar.centreId, tuban.centreId],
      cohortIds: [cohortId],
    });
    expect((await noticeOf(stage, muncar, citra, title)).notice).toBeUndefined();
    expect((await noticeOf(stage, tuban, dewi, title)).notice).toBeDefined();
    expect(both.reading.map(({ told: count }) => count).sort()).toEqual([1, 2]);
    const refused = { status: 422, code: 'breach.cohort_unknown' };
    await expect(aBreach(stage, { centreIds: [tuban.centreId], cohortIds: [cohortId] })).rejects.toMatchObject(refused);
    await expect(aBreach(stage, { cohortIds: [newId()] })).rejects.toMatchObject(refused);
    const own = await breachAs(both, muncar.manager);
    expect(own).toMatchObject({ centreIds: [muncar.centreId], issuers: [{ id: muncar.centreId }] });
    expect(own).toMatchObject({ notices: { told: 2, read: 0 }, reading: [{ centreId: muncar.centreId, told: 2 }] });
    expect(own.steps.map((step) => step.note)).toEqual([null, null]);
    expect(both.steps.at(-1)?.note).toBe(STEP_NOTE);
  });

  it('are read by the head of a centre that they concern, and are not there for another', async () => {
    const { administrator, muncar, tuban } = stage;
    const breach = await aBreach(stage, { title: 'Hanya Muncar' });
    const listed = async (by: SignedIn) =>
      (await by.call(breaches.listBreaches, { query: {} })).items.map(({ title }) => title);
    expect(await listed(muncar.manager)).toContain('Hanya Muncar');
    expect(await listed(tuban.manager)).not.toContain('Hanya Muncar');
    const missing = { status: 404, code: 'breach.not_found' };
    await expect(breachAs(breach, tuban.manager)).rejects.toMatchObject(missing);
    const params = { breachId: breach.id };
    const letter = { params, query: { language: 'id' as const } };
    const forbidden = { status: 403, code: 'identity.forbidden' };
    for (const by of [muncar.manager, tuban.manager])
      await expect(by.call(breaches.getBreachLetter, letter)).rejects.toMatchObject(forbidden);
    const all = { ...at(breach, muncar), query: {} };
    for (const by of [
      tuban.manager,
      administrator,
      muncar.operator,
      await signedIn(api, { role: 'ministry', regionCode: '' }),
    ])
      await expect(by.call(breaches.listBreachPeople, all)).rejects.toMatchObject({
        status: by === tuban.manager ? 404 : 403,
      });
    const elsewhere = { ...at(breach, tuban), query: {} };
    await expect(tuban.manager.call(breaches.listBreachPeople, elsewhere)).rejects.toMatchObject(missing);
    const step = { params, body: { event: 'tell_people' as const, note: STEP_NOTE } };
    await expect(muncar.manager.call(breaches.moveBreach, step)).rejects.toMatchObject({ code: 'identity.forbidden' });
  });
});
