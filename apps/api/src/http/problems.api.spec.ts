import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { problemIn } from '../testing/problem.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

describe('a refusal', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
  });
  afterAll(() => api?.stop());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${api.origin}/api/v1/session`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('is problem details with a stable code, in Indonesian unless English is asked for', async () => {
    const response = await post('{}');
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = await problemIn(response);
    expect(problem).toMatchObject({
      type: 'urn:kompeten:problem:request.invalid',
      status: 422,
      code: 'request.invalid',
    });
    expect(problem.title).toMatch(/isian/);
    expect(problem.traceId).toBe(response.headers.get('x-trace-id'));
    expect((await problemIn(await post('{}', { 'accept-language': 'en-GB,en;q=0.9' }))).title).not.toMatch(/isian/);
  });

  it('points at every field that is wrong', async () => {
    const problem = await problemIn(await post('{"email":7,"otp":"12","x":1}'));
    expect(problem.params.issues).toEqual([
      { pointer: '/email', code: 'invalid_type' },
      { pointer: '/password', code: 'required' },
      { pointer: '/otp', code: 'invalid_format' },
      { pointer: '/x', code: 'unrecognized_keys' },
    ]);
  });

  it.each([
    ['malformed JSON', '{"email":', 'application/json', 400, 'request.malformed_json'],
    ['an empty body that calls itself JSON', '', 'application/json', 400, 'request.malformed_json'],
    ['a key that would poison prototypes', '{"__proto__":{"x":1}}', 'application/json', 400, 'request.malformed_json'],
    ['a form', 'email=a', 'application/x-www-form-urlencoded', 415, 'request.unsupported_type'],
    ['plain text', 'email', 'text/plain', 415, 'request.unsupported_type'],
    ['five megabytes', JSON.stringify('x'.repeat(5_000_000)), 'application/json', 413, 'request.too_large'],
  ])('meets %s', async (_, body, type, status, code) => {
    const response = await post(body, { 'content-type': type });
    expect([response.status, (await problemIn(response)).code]).toEqual([status, code]);
  });

  it('meets an address that is none', async () => {
    const response = await fetch(`${api.origin}/api/v1/nowhere`);
    expect([response.status, (await problemIn(response)).code]).toEqual([404, 'request.not_found']);
  });

  it('takes over the trace of whoever calls', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await post('{}', { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect((await problemIn(response)).traceId).toBe(traceId);
  });

  it('never tells what it did not foresee', async () => {
    const owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table regions rename to regions_gone');
    const response = await fetch(`${api.origin}/api/v1/regions`);
    await owner.query('alter table regions_gone rename to regions');
    await owner.end();
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      code: 'server.unexpected',
      params: { traceId: response.headers.get('x-trace-id') },
    });
    expect(text).not.toMatch(/relation|regions|select/i);
  });
});
