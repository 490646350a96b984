import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cooperatives } from '@kompeten/contract';
import type { NewOfficeHolder } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, published } from '../../testing/decision-builders.ts';
import { aMentorship, aTrainedCooperative, type TrainedCooperative } from '../../testing/mentoring-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('the people of a cooperative', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let trained: TrainedCooperative;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    trained = await aTrainedCooperative(api, stage);
  });
  afterAll(() => api?.stop());

  const of = (cooperativeId: string) => ({ params: { cooperativeId } });
  const set = (id: string, version: number, holders: NewOfficeHolder[], by: SignedIn = stage.operator) =>
    by.call(cooperatives.setOfficeHolders, { ...of(id), body: { holders, version } });

  it('are its office holders and those it sent to a training, each told once', async () => {
    const { cooperative, personId } = trained;
    const before = await stage.operator.call(cooperatives.listCooperativePeople, of(cooperative.id));
    expect(before.items).toMatchObject([
      { personId, role: 'manager', holdsOffice: false, trained: true, certified: false },
    ]);
    const after = await set(cooperative.id, before.version, [
      { fullName: 'Sri Wahyuni', role: 'chair', since: '2025-07-21' },
      { fullName: 'Bu Manajer', role: 'manager', personId },
    ]);
    expect(after.items).toMatchObject([
      { fullName: 'Sri Wahyuni', role: 'chair', since: '2025-07-21', personId: null, trained: false },
      { fullName: 'Bu Manajer', role: 'manager', personId, holdsOffice: true, trained: true },
    ]);
    expect(after.remarks).toEqual(['board_below_five', 'no_secretary', 'no_treasurer', 'no_supervisor']);
    const standing = await stage.operator.call(cooperatives.getCooperativeStanding, of(cooperative.id));
    expect(standing).toMatchObject({
      officeHolders: 2,
      officeHoldersTrained: 1,
      trained: 1,
      assessed: 0,
      certified: 0,
      jobs: 0,
    });
    const auditor = await signedIn(api, { role: 'auditor' });
    const trail = await auditor.call(audit.listAuditEvents, { query: { subjectId: cooperative.id } });
    expect(trail.items[0]).toMatchObject({ type: 'cooperative.offices_set', data: { holders: 2 } });
    expect(JSON.stringify(trail.items)).not.toContain('Wahyuni');
  });

  it('count as assessed once it is decided, whatever the outcome, and not only once the document is signed', async () => {
    const decided = await aDecisionStage(api, { people: 2, notYet: [1] });
    const { id } = await aCooperative(api);
    await sql(
      api,
      `insert into cooperative_office_holders (cooperative_id, place, full_name, role, person_id)
       select $1, ordinality, 'Pengurus', 'board_member', p from unnest($2::uuid[]) with ordinality as h (p)`,
      [id, decided.personIds],
    );
    const counted = () => stage.operator.call(cooperatives.getCooperativeStanding, of(id));
    expect(await counted()).toMatchObject({ officeHolders: 2, assessed: 0 });
    await published(decided);
    expect(await counted()).toMatchObject({ assessed: 2, certified: 0 });
  });

  it('are refused where the cooperative was changed meanwhile, or a person is none of theirs', async () => {
    const { id, version } = await aCooperative(api);
    await expect(set(id, version + 1, [])).rejects.toMatchObject({ code: 'cooperative.stale', status: 409 });
    const stranger = { fullName: 'Orang Lain', role: 'chair' as const, personId: trained.personId };
    await expect(set(id, version, [stranger])).rejects.toMatchObject({
      code: 'cooperative.person_unknown',
      status: 422,
    });
  });

  it('are known by name to whom the law names; the ministry sees numbers alone', async () => {
    const { id, version, regionCode } = await aCooperative(api);
    await set(id, version, [{ fullName: 'Budi', role: 'chair' }]);
    const ministry = await signedIn(api, { role: 'ministry', regionCode: regionCode.slice(0, 2) });
    const numbers = await ministry.call(cooperatives.getCooperativeStanding, of(id));
    expect(numbers).toMatchObject({ officeHolders: 1 });
    const { mentor } = await aMentorship(api, stage, { cooperativeId: id });
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: id });
    for (const known of [mentor, officer]) {
      expect((await known.call(cooperatives.listCooperativePeople, of(id))).items).toMatchObject([
        { fullName: 'Budi' },
      ]);
    }
    const foreign = await signedIn(api, { role: 'mentor' });
    const forbidden = { code: 'identity.forbidden', status: 403 };
    await expect(ministry.call(cooperatives.listCooperativePeople, of(id))).rejects.toMatchObject(forbidden);
    await expect(foreign.call(cooperatives.listCooperativePeople, of(id))).rejects.toMatchObject(forbidden);
    await expect(set(id, version + 1, [], officer)).rejects.toMatchObject(forbidden);
  });
});
