import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { devices, identity } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the key of a device', () => {
  let api: TestApi;
  let somebody: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    somebody = await signedIn(api, { role: 'instructor' });
  });
  afterAll(() => api?.stop());

  const keyOf = async (by: Pick<SignedIn, 'call'>, deviceId = 'hp-1') =>
    (await by.call(devices.keepDeviceKey, { params: { deviceId } })).key;

  it('is made once for an account and a device, and is 32 bytes', async () => {
    const key = await keyOf(somebody);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(await keyOf(somebody)).toBe(key);
    const other = await signedIn(api, { role: 'instructor' });
    expect(new Set([key, await keyOf(other), await keyOf(somebody, 'hp-2')]).size).toBe(3);
  });

  it('is the same for two who ask at once', async () => {
    const keys = await Promise.all([1, 2, 3, 4].map(() => keyOf(somebody, 'baru')));
    expect(new Set(keys).size).toBe(1);
  });

  it('cannot be read in the database', async () => {
    const key = await keyOf(somebody);
    const rows = await sql<{ sealed: Buffer }>(api, 'select sealed from device_keys');
    for (const { sealed } of rows) {
      expect(sealed.includes(Buffer.from(key))).toBe(false);
      expect(sealed.includes(Buffer.from(key, 'base64url'))).toBe(false);
    }
  });

  it('is another one after it was forgotten', async () => {
    const key = await keyOf(somebody, 'lama');
    await somebody.call(devices.forgetDeviceKey, { params: { deviceId: 'lama' } });
    expect(await keyOf(somebody, 'lama')).not.toBe(key);
  });

  it('is never given to a token for scripts', async () => {
    const body = { name: 'uji', expiresOn: api.clock.today() };
    const { token } = await somebody.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    await expect(keyOf(script)).rejects.toMatchObject({ code: 'device.session_needed' });
    await expect(script.call(devices.forgetDeviceKey, { params: { deviceId: 'hp-1' } })).rejects.toMatchObject({
      code: 'device.session_needed',
    });
  });
});
