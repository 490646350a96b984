import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

/** Somebody behind our proxy whose provider gave them a network, as every home and server with IPv6 has one. */
describe('tries from one IPv6 network', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'https://kompeten.example' } });
  });
  afterAll(() => api?.stop());

  const post = async (path: string, body: object, from: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
    const response = await fetch(`${api.origin}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    return response.status;
  };
  const counted = async (path: string, bodyOf: (nth: number) => object, allowed: number) => {
    const statuses = new Set<number>();
    for (let nth = 1; nth <= allowed; nth += 1) statuses.add(await post(path, bodyOf(nth), `2001:db8:7:7::${nth}`));
    const next = [`2001:db8:7:7:ffff::1`, `2001:db8:7:8::1`, '::ffff:203.0.113.7'];
    return [[...statuses], await Promise.all(next.map((from) => post(path, bodyOf(0), from)))];
  };

  it('are counted together where people sign in', async () => {
    const body = (nth: number) => ({ email: `orang${nth}@uji.example`, password: 'bukan kata sandinya' });
    expect(await counted('/session', body, 60)).toEqual([[401], [429, 401, 401]]);
  });

  it('are counted together where employers check codes', async () => {
    const body = () => ({ codes: Array.from({ length: 500 }, () => '0000-0000-0000-0000') });
    expect(await counted('/verify/batch', body, 60)).toEqual([[200], [429, 200, 200]]);
  });

  it('are counted together where numbers and birth dates are guessed', async () => {
    const body = (nth: number) => ({ number: `CONTOH/${nth}/2026`, birthDate: '1990-01-02' });
    expect(await counted('/verify/number', body, 120)).toEqual([[200], [429, 200, 200]]);
  });
});
