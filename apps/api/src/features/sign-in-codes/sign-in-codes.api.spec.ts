import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basePath, claims, identity, signInCodes } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { alone } from '../../testing/alone.ts';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const PHONE = '0812 0000 0117';

describe('signing in with a code', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let mine: Certificate;
  let outbox: string;
  const log: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void log.push(line) } });
    outbox = join(api.dataFolder, 'outbox');
    mkdirSync(outbox, { recursive: true });
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 2 });
    [mine] = (await issued(api, stage, cohort)) as [Certificate];
    await verified(0, PHONE);
  });
  afterAll(() => api?.stop());

  const verified = (place: number, contact: string, by = stage.operator) => {
    const params = { enrolmentId: cohort.roster[place]?.id ?? '' };
    return by.call(signInCodes.verifyContact, { params, body: { contact } });
  };
  const asked = (contact: string) => api.anonymous.call(signInCodes.requestSignInCode, { body: { contact } });
  /** What came into the mailbox since it was last looked into. */
  const letters = async () => {
    await api.runJobs();
    const files = readdirSync(outbox).map((name) => join(outbox, name));
    const read = files.map((path) => ({ text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777 }));
    for (const path of files) rmSync(path);
    return read;
  };
  const codeOf = async (contact = PHONE) => {
    await asked(contact);
    return /(\d{6})\. Berlaku/.exec((await letters())[0]?.text ?? '')?.[1] ?? '';
  };
  const entered = (contact: string, code: string) =>
    fetch(`${api.origin}${basePath}/sign-in-codes/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ contact, code }),
    });
  const comeIn = async (code: string) => {
    const response = await entered(PHONE, code);
    return api.client({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
  };
  const refusal = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
  const wrong = [422, 'sign_in_code.wrong'];
  const pause = () => sql(api, "delete from rate_limits where bucket like 'sign-in code%'");

  it('opens the own certificates of the centre that verified the contact, once', async () => {
    expect(await asked('+62 812-0000-0117')).toEqual({ expiresInSeconds: 600 });
    const [letter] = await letters();
    expect(letter).toMatchObject({ mode: 0o600, text: expect.stringContaining('to: +6281200000117') });
    const code = /(\d{6})\. Berlaku/.exec(letter?.text ?? '')?.[1] ?? '';
    const trainee = await comeIn(code);
    expect((await trainee.call(claims.listMyCertificates, {})).items.map(({ id }) => id)).toEqual([mine.id]);
    expect(await refusal(await entered(PHONE, code))).toEqual(wrong);
    expect(log.join('')).not.toMatch(new RegExp(`${alone(code).source}|81200000117`));
  });

  it('answers an unknown contact as it answers a known one, and sends nothing', async () => {
    await pause();
    expect(await asked('0812 9999 9999')).toEqual(await asked(PHONE));
    expect(await letters()).toHaveLength(1);
    const [row] = await sql<{ contactId: string | null; sealed: Buffer | null }>(
      api,
      'select contact_id as "contactId", code_sealed as sealed from sign_in_codes where contact_id is null',
    );
    expect(row).toEqual({ contactId: null, sealed: null });
    for (const contact of [PHONE, '0812 9999 9999', '0812 8888 8888']) {
      expect(await refusal(await entered(contact, '000000'))).toEqual(wrong);
    }
    await expect(asked('bukan nomor')).rejects.toMatchObject({ code: 'contact.unreadable' });
  });

  it('ends after ten minutes, with a newer code, and with five wrong ones', async () => {
    await pause();
    const late = await codeOf();
    api.clock.pass(600);
    expect(await refusal(await entered(PHONE, late))).toEqual(wrong);
    api.clock.set(null);
    const older = await codeOf();
    const newer = await codeOf();
    if (older !== newer) expect(await refusal(await entered(PHONE, older))).toEqual(wrong);
    const other = newer === '111111' ? '222222' : '111111';
    for (let tries = 0; tries < 5; tries += 1) await entered(PHONE, other);
    expect(await refusal(await entered(PHONE, newer))).toEqual(wrong);
  });

  it('asks for few messages a contact, known or not', async () => {
    await pause();
    for (const contact of [PHONE, '0812 7777 7777']) {
      for (let hit = 0; hit < 4; hit += 1) await asked(contact);
      await expect(asked(contact)).rejects.toMatchObject({ status: 429, code: 'request.too_many' });
    }
    await letters();
  });

  it('belongs to one trainee of a centre, and ends with its withdrawal', async () => {
    await pause();
    await expect(verified(1, PHONE)).rejects.toMatchObject({ status: 409, code: 'contact.taken' });
    const stranger = await signedIn(api, { role: 'operator' });
    await expect(verified(0, '0812 5555 5555', stranger)).rejects.toMatchObject({ code: 'enrolment.not_found' });
    const trainee = await comeIn(await codeOf());
    const params = { enrolmentId: cohort.roster[0]?.id ?? '' };
    const [contact] = (await stage.operator.call(signInCodes.listContacts, { params })).items;
    expect(contact).toMatchObject({ kind: 'phone', masked: '•••• 0117', verifiedByName: 'Operator Uji' });
    const ofContact = { contactId: contact?.id ?? '' };
    await expect(stranger.call(signInCodes.withdrawContact, { params: ofContact })).rejects.toMatchObject({
      status: 404,
    });
    await stage.operator.call(signInCodes.withdrawContact, { params: ofContact });
    await expect(trainee.call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
    await asked(PHONE);
    expect(await letters()).toEqual([]);
    const [row] = await sql<{ sealed: Buffer | null }>(api, 'select value_sealed as sealed from contacts');
    expect(row?.sealed).toBeNull();
  });
});
