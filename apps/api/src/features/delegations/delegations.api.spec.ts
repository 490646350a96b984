import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, delegations, identity, issuance } from '@kompeten/contract';
import type { NewDelegation } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('an authority given to a colleague', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let colleague: SignedIn;
  let today: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    colleague = await signedIn(api, { role: 'operator', centreId: stage.centreId, fullName: 'Dewi Lestari' });
    today = api.clock.today();
  });
  afterAll(() => api?.stop());

  const deskOf = (who: SignedIn) => who.call(delegations.getDelegations, {});
  const give = async (who: SignedIn, change: Partial<NewDelegation> = {}) => {
    const { authorities } = await deskOf(who);
    const membershipId = authorities[0]?.membershipId ?? stage.manager.account.memberships[0]?.id ?? '';
    const body = {
      ...{ membershipId, colleagueId: colleague.account.id, capacity: 'plh' as const },
      ...{ startsOn: today, endsOn: today, reason: 'Dinas luar, SPT 12/2026' },
    };
    return who.call(delegations.createDelegation, { body: { ...body, ...change } });
  };
  const withdraw = (who: SignedIn, delegationId: string) =>
    who.call(delegations.withdrawDelegation, { params: { delegationId } });
  const approve = (who: SignedIn, batchId: string) =>
    who.call(issuance.approveIssuance, { params: { batchId }, body: undefined });

  it('is held by that colleague alone: they approve, documents say Plh., and the giver rests', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage));
    expect((await deskOf(stage.manager)).authorities[0]?.colleagues).toContainEqual({
      ...{ accountId: colleague.account.id, fullName: 'Dewi Lestari' },
    });
    await expect(approve(colleague, batchId)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const given = await give(stage.manager);
    expect(given).toMatchObject({ standing: 'in_force', giverName: 'Kepala Uji', colleagueName: 'Dewi Lestari' });
    await expect(approve(stage.manager, batchId)).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    const { user } = await colleague.call(identity.getSession, {});
    expect(user.memberships).toContainEqual(
      expect.objectContaining({ role: 'centre_manager', delegatedAs: 'plh', resting: false }),
    );
    await approve(colleague, batchId);
    await api.runJobs();
    const [printed] = await sql<{ capacity: string; name: string }>(
      api,
      `select signatory_capacity as capacity, signatory_name as name from issuance_batches where id = $1`,
      [batchId],
    );
    expect(printed).toEqual({ capacity: 'Plh. Kepala Balai', name: 'Dewi Lestari' });
    for (const who of [stage.manager, colleague]) {
      expect(await toldOf(who, 'authority_delegated')).toEqual([{ path: '/admin/delegations', waits: true }]);
    }
    await withdraw(stage.manager, given.id);
  });

  it('leaves four eyes to two people: a colleague who asked does not approve', async () => {
    const { cohortId } = await aCompletedCohort(stage);
    const body = { kind: 'training' as const };
    const { batchId } = await colleague.call(issuance.requestIssuance, { params: { cohortId }, body });
    const { id } = await give(stage.manager);
    await expect(approve(colleague, batchId)).rejects.toMatchObject({ status: 422, code: 'issuance.same_person' });
    await withdraw(colleague, id);
    await expect(approve(colleague, batchId)).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    expect(await approve(stage.manager, batchId)).toMatchObject({ status: 'queued' });
  });

  it('is given once for a day, never passed on, and only within the organisation', async () => {
    const stranger = await signedIn(api, { role: 'operator' });
    const peer = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    await expect(give(stage.manager, { colleagueId: stranger.account.id })).rejects.toMatchObject({
      code: 'delegation.not_a_colleague',
    });
    await expect(give(stage.manager, { colleagueId: peer.account.id })).rejects.toMatchObject({
      code: 'delegation.holds_already',
    });
    await expect(give(stage.manager, { endsOn: '2099-01-01' })).rejects.toMatchObject({ code: 'delegation.too_long' });
    const { id } = await give(stage.manager);
    await expect(give(stage.manager, { capacity: 'plt' })).rejects.toMatchObject({ code: 'delegation.overlaps' });
    const { user } = await colleague.call(identity.getSession, {});
    const received = (await deskOf(colleague)).received[0];
    expect(received?.id).toBe(id);
    expect(user.roles).toContain('centre_manager');
    expect((await deskOf(colleague)).authorities).toEqual([]);
    await expect(give(colleague, { membershipId: id, colleagueId: stage.operator.account.id })).rejects.toMatchObject({
      code: 'delegation.not_passed_on',
    });
    await expect(withdraw(peer, id)).rejects.toMatchObject({ status: 404, code: 'delegation.not_found' });
    expect(await withdraw(stage.manager, id)).toMatchObject({ standing: 'withdrawn' });
    await expect(withdraw(stage.manager, id)).rejects.toMatchObject({ code: 'delegation.over' });
  });

  it('two clicks at once give it once', async () => {
    const outcomes = await Promise.allSettled([give(stage.manager), give(stage.manager)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is seen by administrator and auditor, and ended by an administrator with a reason that both people read', async () => {
    const { given } = await deskOf(stage.manager);
    const id = given.find(({ standing }) => standing === 'in_force')?.id ?? '';
    const administrator = await signedIn(api, { role: 'administrator', fullName: 'Admin Uji' });
    const auditor = await signedIn(api, { role: 'auditor' });
    const list = (query = {}, by = administrator) => by.call(delegations.listDelegations, { query });
    expect((await list({ standing: 'in_force', q: 'dewi' }, auditor)).items.map((one) => one.id)).toEqual([id]);
    expect((await list({ standing: 'over' })).items).toEqual([]);
    const first = await list({ limit: 2 });
    const rest = await list({ cursor: first.nextCursor });
    expect(first.items).toHaveLength(2);
    expect([...first.items, ...rest.items]).toEqual((await list()).items);
    await expect(list({}, stage.manager)).rejects.toMatchObject({ status: 403 });
    const overrule = (by: SignedIn, reason: string) =>
      by.call(delegations.overruleDelegation, { params: { delegationId: id }, body: { reason } });
    await expect(overrule(auditor, 'Surat dicabut')).rejects.toMatchObject({ status: 403 });
    await expect(overrule(administrator, '')).rejects.toMatchObject({ code: 'request.invalid' });
    await api.runJobs();
    const told = async (who: SignedIn) => (await toldOf(who, 'authority_delegated')).length;
    const before = [await told(stage.manager), await told(colleague)];
    expect(await overrule(administrator, 'Surat perintah dicabut')).toMatchObject({ standing: 'withdrawn' });
    await api.runJobs();
    for (const [place, who] of [stage.manager, colleague].entries()) {
      const desk = await deskOf(who);
      expect([...desk.given, ...desk.received].find((one) => one.id === id)).toMatchObject({
        ...{ withdrawnByName: 'Admin Uji', withdrawalReason: 'Surat perintah dicabut' },
      });
      expect(await told(who)).toBe((before[place] ?? 0) + 1);
    }
    const { user } = await colleague.call(identity.getSession, {});
    expect(user.roles).not.toContain('centre_manager');
    await expect(overrule(administrator, 'Sekali lagi')).rejects.toMatchObject({ code: 'delegation.over' });
  });

  it('stands in the trail with its reason', async () => {
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'delegation.given' } });
    expect(items[0]).toMatchObject({
      ...{ actorName: 'Kepala Uji', centreId: stage.centreId },
      data: { colleagueId: colleague.account.id, capacity: 'plh', reason: 'Dinas luar, SPT 12/2026' },
    });
  });
});
