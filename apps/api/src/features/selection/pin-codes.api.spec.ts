import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intake } from '@kompeten/contract';
import type { ApplicationCard } from '@kompeten/domain';
import { anOpenCohort, applied } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage } from '../../testing/training-builders.ts';

describe('an application whose PIN is forgotten', () => {
  const PHONE = '0812-0000 0219';
  const PIN = '582946';
  let api: TestApi;
  let card: ApplicationCard;
  beforeAll(async () => {
    api = await startTestApi();
    const cohortId = await anOpenCohort(await aTrainingStage(api));
    mkdirSync(join(api.dataFolder, 'outbox'), { recursive: true });
    card = await applied(api, cohortId, { person: aPerson({ phone: PHONE, birthDate: '1990-04-17' }) });
  });

  afterAll(() => api?.stop());

  const open = (pin: string) =>
    api.anonymous.call(intake.openApplication, { body: { applicationCode: card.applicationCode, pin } });
  const ask = (contact: string, { applicationCode } = card) =>
    api.anonymous.call(intake.requestPinCode, { body: { applicationCode, contact } });
  const set = (code: string, pin = PIN, contact = PHONE) =>
    api.anonymous.call(intake.setPinByCode, {
      body: { applicationCode: card.applicationCode, contact, code, pin },
    });
  const codes = async () => {
    await api.runJobs();
    const files = readdirSync(join(api.dataFolder, 'outbox')).map((name) => join(api.dataFolder, 'outbox', name));
    const texts = files.map((path) => readFileSync(path, 'utf8'));
    for (const path of files) rmSync(path);
    return texts.map((text) => /(\d{6})\. Berlaku/.exec(text)?.[1] ?? '');
  };
  const refused = async (attempt: Promise<unknown>, code: string) =>
    expect(attempt).rejects.toMatchObject({ status: 422, code });

  it('gets another by a code sent to the contact that it names, once, and the lock of wrong tries is gone', async () => {
    await Promise.allSettled(Array.from({ length: 5 }, () => open('904317')));
    expect(await ask('+62 812 0000 0219')).toEqual({ expiresInSeconds: 600 });
    const [code = ''] = await codes();
    await refused(set(code, '123456'), 'claim_card.easy_pin');
    await refused(set(code, '170490'), 'claim_card.birth_date_pin');
    await set(code);
    expect(await open(PIN)).toMatchObject({ status: 'applied' });
    await refused(set(code, '604827'), 'intake.pin_code_wrong');
    const trail = await sql<{ type: string; via: string; data: object }>(
      api,
      `select type, via, data - 'cohortId' as data from audit_events where subject_id = $1 and type like '%application_pin%' order by at`,
      [card.enrolmentId],
    );
    const data = { channel: 'phone' };
    expect(trail).toEqual([
      { type: 'enrolment.application_pin_code_sent', via: 'system', data },
      { type: 'enrolment.application_pin_set', via: 'public', data },
    ]);
  });

  it('answers a wrong number and a wrong application code alike, and sends nothing', async () => {
    const wrong = { ...card, applicationCode: '0000-0000-0000' };
    const right = await ask(PHONE);
    await codes();
    expect([await ask('0812 9999 9999'), await ask(PHONE, wrong)]).toEqual([right, right]);
    expect(await codes()).toEqual([]);
    const kept = `select count(*)::int as count from application_pin_codes
      where code_sealed is not null or to_sealed is not null`;
    expect(await sql(api, kept)).toEqual([{ count: 0 }]);
    await refused(set('000000', PIN, '0812 9999 9999'), 'intake.pin_code_wrong');
    await expect(ask('bukan nomor')).rejects.toMatchObject({ code: 'contact.unreadable' });
  });

  it('is reached by no fifth message in a quarter of an hour, and by no sixth try', async () => {
    await sql(api, "delete from rate_limits where bucket like 'pin code%'");
    for (let hit = 0; hit < 4; hit += 1) await ask(PHONE);
    await expect(ask(PHONE)).rejects.toMatchObject({ status: 429, code: 'request.too_many' });
    const code = (await codes()).at(-1) ?? '';
    const other = code === '314159' ? '271828' : '314159';
    for (let tries = 0; tries < 5; tries += 1) await refused(set(other), 'intake.pin_code_wrong');
    await refused(set(code), 'intake.pin_code_wrong');
  });
});
