import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments, identity } from '@kompeten/contract';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';
import { ClaimCardsService } from './claim-cards.service.ts';

describe('claim cards', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(async () => {
    api?.clock.set(null);
    await api?.stop();
  });

  const anEnrolment = async () => {
    const { id } = await aCohort(stage);
    await moved(stage, id, 'open_enrolment');
    return enrolled(stage, id);
  };
  const issue = (enrolmentId: string, by = stage.operator) =>
    by.call(enrolments.issueClaimCard, { params: { enrolmentId } });
  const redeem = (claimCode: string, pin: string) =>
    api.app.get(ClaimCardsService, { strict: false }).redeem({ claimCode, pin });

  it('are made by the centre, their code told once and stored unreadable', async () => {
    const { id, person } = await anEnrolment();
    const card = await issue(id);
    expect(card.claimCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(card).toMatchObject({ enrolmentId: id, fullName: person.fullName });
    expect(card.claimUrl).toBe(`${api.origin}/my#card=${card.claimCode}`);
    const stored = await sql<{ text: string }>(api, 'select c::text as text from claim_cards c');
    expect(JSON.stringify(stored)).not.toContain(card.claimCode.replaceAll('-', ''));
    await expect(issue(id, foreign.operator)).rejects.toMatchObject({ code: 'enrolment.not_found', status: 404 });
    await expect(issue(id, stage.instructor)).rejects.toMatchObject({ status: 403 });
  });

  it('are made by no script, since they let somebody in', async () => {
    const { id } = await anEnrolment();
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    const { token } = await stage.operator.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    const issuing = script.call(enrolments.issueClaimCard, { params: { enrolmentId: id } });
    await expect(issuing).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
  });

  it('take their PIN at the first use and ask for it ever after', async () => {
    const { id, personId, person } = await anEnrolment();
    const { claimCode } = await issue(id);
    const ground = { enrolmentId: id, applicationId: null };
    const holder = { ground, personId, fullName: person.fullName, issuerIds: [stage.centreId] };
    expect(await redeem(claimCode.toLowerCase().replaceAll('-', ' '), '135790')).toEqual({
      ...holder,
      firstTime: true,
    });
    expect(await redeem(claimCode, '135790')).toEqual({ ...holder, firstTime: false });
    await expect(redeem('0000-0000-0001', '135790')).rejects.toMatchObject({ code: 'claim_card.unknown' });
  });

  it('count wrong PINs, also those given at once, and lock', async () => {
    const { id } = await anEnrolment();
    const { claimCode } = await issue(id);
    await redeem(claimCode, '271845');
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => redeem(claimCode, '904317')));
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : 'opened')).sort();
    expect(codes).toEqual([...Array(2).fill('claim_card.locked'), ...Array(4).fill('claim_card.wrong_pin')]);
    await expect(redeem(claimCode, '271845')).rejects.toMatchObject({ code: 'claim_card.locked' });
  });

  it('give way to a new one, which starts anew', async () => {
    const { id, cohortId } = await anEnrolment();
    const first = await issue(id);
    await redeem(first.claimCode, '271845');
    const second = await issue(id);
    await expect(redeem(first.claimCode, '271845')).rejects.toMatchObject({ code: 'claim_card.replaced' });
    expect(await redeem(second.claimCode, '904317')).toMatchObject({ firstTime: true });
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    expect(items[0]).toMatchObject({ hasClaimCard: true });
  });

  it('expire unless used before', async () => {
    const { id } = await anEnrolment();
    const unused = await issue(id);
    const { id: other } = await anEnrolment();
    const used = await issue(other);
    await redeem(used.claimCode, '271845');
    api.clock.set(new Date(Date.parse(unused.expiresAt) + 1000).toISOString());
    await expect(redeem(unused.claimCode, '271845')).rejects.toMatchObject({ code: 'claim_card.expired' });
    expect(await redeem(used.claimCode, '271845')).toMatchObject({ firstTime: false });
  });
});
