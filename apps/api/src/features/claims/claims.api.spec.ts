import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basePath, certificates, claims, enrolments, identity, issuance } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const PIN = '240817';

describe('claims', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let all: Certificate[];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 5 });
    all = await issued(api, stage, cohort);
  });
  afterAll(() => api?.stop());

  const card = async (place: number) => {
    const params = { enrolmentId: cohort.roster[place]?.id ?? '' };
    return (await stage.operator.call(enrolments.issueClaimCard, { params })).claimCode;
  };
  const claim = (claimCode: string, pin = PIN) => api.anonymous.call(claims.claim, { body: { claimCode, pin } });
  const opened = async (claimCode: string) => {
    const response = await fetch(`${api.origin}${basePath}/claims`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ claimCode, pin: PIN }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return api.client({ cookie });
  };

  it('sets the PIN the first time and signs in later', async () => {
    const claimCode = await card(0);
    expect(await claim(claimCode)).toMatchObject({ firstTime: true, user: { via: 'claim', roles: ['trainee'] } });
    expect(await claim(claimCode.toLowerCase())).toMatchObject({ firstTime: false });
  });

  it('opens at every tap of somebody who taps twice, and makes one account', async () => {
    const fresh = await aCompletedCohort(stage, { people: 1 });
    const params = { enrolmentId: fresh.roster[0]?.id ?? '' };
    const { claimCode } = await stage.operator.call(enrolments.issueClaimCard, { params });
    // So that each has a connection to the database of its own.
    await Promise.allSettled(Array.from({ length: 8 }, () => claim('000000000000')));
    const taps = await Promise.all(Array.from({ length: 8 }, () => claim(claimCode)));
    expect(new Set(taps.map(({ user }) => user.id)).size).toBe(1);
    expect(taps.map(({ user }) => user.memberships.length)).toEqual(Array(8).fill(1));
  });

  it('opens the own certificates and files, and nobody else’s', async () => {
    const trainee = await opened(await card(1));
    const { items } = await trainee.call(claims.listMyCertificates, {});
    expect(items.map(({ id }) => id)).toEqual([all[1]?.id]);
    const own = { certificateId: all[1]?.id ?? '' };
    expect((await trainee.call(claims.downloadMyCertificate, { params: own })).type).toBe('application/pdf');
    expect((await trainee.call(certificates.downloadCertificate, { params: own })).size).toBeGreaterThan(10_000);
    const foreign = { certificateId: all[2]?.id ?? '' };
    const refused = { status: 404, code: 'certificate.not_found' };
    await expect(trainee.call(claims.downloadMyCertificate, { params: foreign })).rejects.toMatchObject(refused);
    await expect(trainee.call(certificates.getCertificate, { params: foreign })).rejects.toMatchObject(refused);
    const params = { cohortId: cohort.cohortId };
    await expect(trainee.call(issuance.getIssuanceReadiness, { params })).rejects.toMatchObject({ status: 403 });
  });

  it('refuses an unknown card and a misspelt one alike, and a PIN that is none', async () => {
    const refused = { status: 422, code: 'claim_card.unknown' };
    await expect(claim('000000000000')).rejects.toMatchObject(refused);
    await expect(claim('KARTU SAYA')).rejects.toMatchObject(refused);
    await expect(claim(await card(2), '12345')).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [{ pointer: '/pin', code: 'pin_six_digits' }] },
    });
  });

  it('takes no PIN that anybody would try first, and another one on the same card', async () => {
    const claimCode = await card(2);
    const refused = { status: 422, code: 'claim_card.easy_pin' };
    for (const pin of ['123456', '000000', '121212'])
      await expect(claim(claimCode, pin)).rejects.toMatchObject(refused);
    expect(await claim(claimCode)).toMatchObject({ firstTime: true });
  });

  it('takes no birth date of the holder as PIN, and another one on the same card', async () => {
    const claimCode = await card(2);
    const [year = '', month = '', day = ''] = cohort.roster[2]?.person.birthDate.split('-') ?? [];
    const refused = { status: 422, code: 'claim_card.birth_date_pin' };
    for (const pin of [`${day}${month}${year.slice(2)}`, `${year.slice(2)}${month}${day}`, `${year}${month}`])
      await expect(claim(claimCode, pin)).rejects.toMatchObject(refused);
    expect(await claim(claimCode)).toMatchObject({ firstTime: true });
  });

  it('locks after five wrong PINs, also for the right one', async () => {
    const claimCode = await card(3);
    await claim(claimCode);
    for (let left = 4; left >= 1; left -= 1) {
      const wrong = { code: 'claim_card.wrong_pin', params: { triesLeft: left } };
      await expect(claim(claimCode, '000000')).rejects.toMatchObject(wrong);
    }
    await expect(claim(claimCode, '000000')).rejects.toMatchObject({ code: 'claim_card.locked' });
    await expect(claim(claimCode)).rejects.toMatchObject({ code: 'claim_card.locked' });
  });

  it('ends with a new card what the old one opened', async () => {
    const old = await card(4);
    const phone = await opened(old);
    const fresh = await card(4);
    await expect(claim(old)).rejects.toMatchObject({ code: 'claim_card.replaced' });
    await claim(fresh, '135790');
    await expect(phone.call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
  });

  it('shows nothing to somebody without a person behind the account', async () => {
    expect((await stage.operator.call(claims.listMyCertificates, {})).items).toEqual([]);
    await expect(api.anonymous.call(claims.listMyCertificates, {})).rejects.toMatchObject({ status: 401 });
  });
});
