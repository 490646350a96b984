import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { readableAddress } from './readable-address.ts';

describe('an address that cannot be read', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const BROKEN = '%E0%A4%A';
  const get = (path: string) => fetch(`${api.origin}${path}`, { headers: { accept: 'text/html' } });

  it.each([
    [`/api/v1/verify/${BROKEN}`, 422, 'verification.mistyped_code'],
    [`/api/v1/${BROKEN}?q=%`, 404, 'request.not_found'],
  ])('is a problem as any other: %s', async (path, status, code) => {
    const response = await get(path);
    const type = response.headers.get('content-type');
    const problem = await response.text();
    expect([response.status, type]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(problem)).toMatchObject({ status, code });
    expect(problem).not.toContain('E0%A4');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('of a code leads people to the page that every code has', async () => {
    const response = await get(`/v/${BROKEN}?lang=id`);
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<html lang="id"');
  });

  it('is all that is changed', () => {
    for (const address of ['/', '/v/AB%20CD?x=%', '/v/%C3%A9', '/a?b=%E0%A4%A'])
      expect(readableAddress(address)).toBe(address);
    expect(readableAddress('/v/%?x=%')).toBe('/v/%25?x=%');
  });
});
