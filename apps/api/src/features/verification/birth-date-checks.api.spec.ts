import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, basePath, claims, enrolments, policies, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { alone } from '../../testing/alone.ts';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const RIGHT = '1990-04-17';
const WRONG = '1990-04-18';
const WEEK = 7 * 86_400;

describe('checking a birth date', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let all: Certificate[];
  const log: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void log.push(line) } });
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 6 });
    all = await issued(api, stage, cohort);
  });
  afterAll(() => api?.stop());

  const at = (place: number) => all[place] as Certificate;
  const confirm = (place: number, birthDate: string) =>
    api.anonymous.call(verification.confirmBirthDate, { params: { code: at(place).code }, body: { birthDate } });
  const openFile = (place: number, birthDate: string) =>
    api.anonymous.call(verification.openCertificateFile, { params: { code: at(place).code }, body: { birthDate } });
  const holder = async (place: number) => {
    const params = { enrolmentId: cohort.roster[place]?.id ?? '' };
    const { claimCode } = await stage.operator.call(enrolments.issueClaimCard, { params });
    const response = await fetch(`${api.origin}${basePath}/claims`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ claimCode, pin: '240817' }),
    });
    return api.client({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
  };
  const closed = { status: 422, code: 'verification.birth_date_closed' };

  it('answers yes or no and nothing else', async () => {
    const asOf = expect.any(String);
    expect(await confirm(0, RIGHT)).toEqual({ matches: true, precision: 'day', triesLeft: 5, asOf });
    expect(await confirm(0, WRONG)).toEqual({ matches: false, precision: null, triesLeft: 4, asOf });
    expect(await confirm(0, '1990')).toEqual({ matches: false, precision: null, triesLeft: 3, asOf });
  });

  it('opens that one file, and says no more on a miss', async () => {
    expect((await openFile(1, RIGHT)).type).toBe('application/pdf');
    await expect(openFile(1, WRONG)).rejects.toMatchObject({
      status: 422,
      code: 'verification.birth_date_differs',
      params: { triesLeft: 4 },
    });
  });

  it('closes after five wrong tries of both kinds, at once from many, until its holder opens it again', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 9 }, (_, n) => (n % 2 === 0 ? confirm(2, WRONG) : openFile(2, WRONG))),
    );
    const counted = tries.filter(
      (one) => one.status === 'fulfilled' || !('code' in one.reason) || one.reason.code !== closed.code,
    );
    expect(counted).toHaveLength(5);
    await expect(confirm(2, RIGHT)).rejects.toMatchObject(closed);
    await expect(openFile(2, RIGHT)).rejects.toMatchObject(closed);
    api.clock.pass(2 * WEEK);
    await expect(confirm(2, RIGHT)).rejects.toMatchObject(closed);
    api.clock.set(null);
    const trainee = await holder(2);
    const params = { certificateId: at(2).id };
    const { items } = await trainee.call(claims.listMyBirthDateChecks, {});
    expect(items).toEqual([
      expect.objectContaining({
        closed: true,
        triesLeft: 0,
        triesPerWeek: 5,
        days: [expect.objectContaining({ wrong: 5 })],
      }),
    ]);
    expect(await trainee.call(claims.reopenMyBirthDateCheck, { params })).toMatchObject({
      closed: false,
      triesLeft: 5,
    });
    expect(await confirm(2, RIGHT)).toMatchObject({ matches: true, triesLeft: 5 });
  });

  it('forgets wrong tries after a week, as long as they did not close it', async () => {
    for (const left of [4, 3, 2, 1]) expect(await confirm(3, WRONG)).toMatchObject({ triesLeft: left });
    api.clock.pass(WEEK + 1);
    expect(await confirm(3, WRONG)).toMatchObject({ triesLeft: 4 });
    api.clock.set(null);
  });

  it('lets nobody else open it again', async () => {
    const params = { certificateId: at(3).id };
    const refused = { status: 404, code: 'certificate.not_found' };
    await expect((await holder(4)).call(claims.reopenMyBirthDateCheck, { params })).rejects.toMatchObject(refused);
    await expect(stage.manager.call(claims.reopenMyBirthDateCheck, { params })).rejects.toMatchObject(refused);
  });

  it('shows its holder counts and days, no names, and the trail no date', async () => {
    await confirm(4, RIGHT);
    await confirm(4, RIGHT);
    await openFile(4, RIGHT);
    const { items } = await (await holder(4)).call(claims.listMyBirthDateChecks, {});
    expect(items[0]?.days).toEqual([{ day: expect.any(String), confirmed: 2, opened: 1, wrong: 0 }]);
    const administrator = await signedIn(api, { role: 'administrator' });
    const query = { type: 'certificate.birth_date_checked', subjectId: at(4).id };
    const trail = await administrator.call(audit.listAuditEvents, { query });
    expect(trail.items).toHaveLength(3);
    expect(JSON.stringify(trail)).not.toMatch(alone('1990'));
    expect(log.join('')).not.toContain(RIGHT);
    expect(log.join('')).not.toContain(at(4).code);
  });

  it('knows people by their year alone', async () => {
    await sql(api, `update people set birth_date = '1962' where id = $1`, [at(5).personId]);
    expect(await confirm(5, '1962-12-31')).toMatchObject({ matches: true, precision: 'year' });
  });

  it('refuses codes that are none and dates that are none, without counting', async () => {
    const call = (code: string, birthDate: string) =>
      api.anonymous.call(verification.confirmBirthDate, { params: { code }, body: { birthDate } });
    await expect(call('0000000000000000', RIGHT)).rejects.toMatchObject({ code: 'verification.unknown_code' });
    await expect(call('ABC', RIGHT)).rejects.toMatchObject({ code: 'verification.mistyped_code' });
    await expect(call(at(5).code, '17-04-1990')).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(call(at(5).code, '1990-02-30')).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await call(at(5).code, '1962')).toMatchObject({ triesLeft: 5 });
  });

  it('follows the setting', async () => {
    const administrator = await signedIn(api, { role: 'administrator' });
    const params = { key: 'birth_date_check.tries_per_week' as const };
    await administrator.call(policies.changeSetting, { params, body: { value: 2, source: 'Keputusan balai' } });
    expect(await confirm(5, '1961')).toMatchObject({ triesLeft: 1 });
  });
});
