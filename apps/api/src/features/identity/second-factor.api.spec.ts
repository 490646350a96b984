import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import { generateSync } from 'otplib';
import pg from 'pg';
import { PASSWORD, type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the second factor', () => {
  let api: TestApi;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.set('2026-12-01T03:00:00.000Z');
    manager = await signedIn(api, { role: 'centre_manager', demo: false });
  });

  const digits = (secret: string) => generateSync({ secret, epoch: Date.parse(api.clock.now()) / 1000 });
  const wrong = (secret: string) => String((Number(digits(secret)) + 1) % 1_000_000).padStart(6, '0');
  const begin = (currentPassword = PASSWORD) => manager.call(identity.beginSecondFactor, { body: { currentPassword } });
  const turnOn = async () => {
    const { secret, uri, qrSvg } = await begin();
    const { user } = await manager.call(identity.enableSecondFactor, { body: { otp: digits(secret) } });
    return { secret, uri, qrSvg, user };
  };
  const signIn = (otp?: string) =>
    api.anonymous.call(identity.signIn, { body: { email: manager.account.email ?? '', password: PASSWORD, otp } });

  it('is off at first, and on after its first digits', async () => {
    expect((await manager.call(identity.getSession, {})).user.secondFactor).toBe('off');
    const { user, uri, qrSvg } = await turnOn();
    expect(user.secondFactor).toBe('given');
    expect(uri).toMatch(/^otpauth:\/\/totp\/Kompeten/);
    expect(qrSvg).toMatch(/^<svg/);
  });

  it('is begun by nobody who does not know the password', async () => {
    const wrongOne = { status: 422, code: 'identity.wrong_password' };
    await expect(begin('bukan-yang-benar')).rejects.toMatchObject(wrongOne);
    const nothing = manager.call(identity.beginSecondFactor, { body: {} as never });
    await expect(nothing).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [{ pointer: '/currentPassword', code: 'required' }] },
    });
    for (let i = 0; i < 9; i += 1) await expect(begin('menebak')).rejects.toMatchObject(wrongOne);
    await expect(begin()).rejects.toMatchObject({ status: 429, code: 'identity.too_many_attempts' });
  });

  it('is not on with wrong first digits', async () => {
    const { secret } = await begin();
    const refusal = manager.call(identity.enableSecondFactor, { body: { otp: wrong(secret) } });
    await expect(refusal).rejects.toMatchObject({ status: 401, code: 'identity.otp_wrong' });
    expect((await manager.call(identity.getSession, {})).user.secondFactor).toBe('off');
  });

  it('is asked for at signing in, after the password is right', async () => {
    const { secret } = await turnOn();
    await expect(signIn()).rejects.toMatchObject({ status: 401, code: 'identity.otp_needed' });
    api.clock.pass(60);
    await expect(signIn(wrong(secret))).rejects.toMatchObject({ code: 'identity.otp_wrong' });
    expect((await signIn(digits(secret))).user.secondFactor).toBe('given');
  });

  it('takes no digits twice', async () => {
    const { secret } = await turnOn();
    await expect(signIn(digits(secret))).rejects.toMatchObject({ code: 'identity.otp_wrong' });
  });

  it('cannot be begun anew while it is on', async () => {
    await turnOn();
    const refusal = begin();
    await expect(refusal).rejects.toMatchObject({ code: 'identity.second_factor_already_on' });
  });

  it('can be tried five times in a session', async () => {
    const { secret } = await turnOn();
    const attempt = () => manager.call(identity.confirmSecondFactor, { body: { otp: wrong(secret) } });
    for (let i = 0; i < 5; i += 1) await expect(attempt()).rejects.toMatchObject({ code: 'identity.otp_wrong' });
    await expect(attempt()).rejects.toMatchObject({ status: 429, code: 'identity.too_many_attempts' });
  });

  it('lies in the database only sealed', async () => {
    const { secret } = await turnOn();
    const owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ row: string }>('select a::text as row from accounts a where id = $1', [
      manager.account.id,
    ]);
    await owner.end();
    expect(rows[0]?.row).not.toContain(secret);
    expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'));
  });
});
