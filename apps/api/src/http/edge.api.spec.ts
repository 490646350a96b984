import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

describe('the edge', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.origin}${path}`, { headers });
    return { response, text: await response.text() };
  };

  it('says that it lives and that it is ready', async () => {
    expect((await get('/healthz')).response.status).toBe(200);
    expect(JSON.parse((await get('/readyz')).text)).toEqual({ status: 'ready', obstacles: [] });
  });

  it('gives its figures to Prometheus, by operation and not by address', async () => {
    await get('/api/v1/regions?limit=1&q=rahasia');
    const { text } = await get('/metrics');
    expect(text).toMatch(/kompeten_request_duration_seconds_count\{operation="listRegions",status="200"\} \d+/);
    expect(text).not.toContain('rahasia');
  });

  it('lets pages run no script but our own and be framed by nobody', async () => {
    const policy = (await get('/docs')).response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it.each(['/healthz', '/v/XXXX', '/api/v1/regions?limit=1', '/api/v1/nowhere', '/admin/assets/none.js'])(
    'tells browsers how to treat %s',
    async (path) => {
      const headers = Object.fromEntries((await get(path)).response.headers);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('waits for nobody who never comes to the end of a request', () => {
    const patience = { headersTimeout: 15_000, requestTimeout: 300_000 };
    expect(api.app.getHttpServer()).toMatchObject(patience);
  });

  it.each(['/api/v1/verify/', '/api/v1/centres/'])('finds nothing at %s, which names nothing', async (path) => {
    expect(JSON.parse((await get(path)).text)).toMatchObject({ status: 404, code: 'request.not_found' });
  });

  it('tells the head of an answer, and of a stream, which has no end, nothing', async () => {
    const head = (path: string) => fetch(`${api.origin}${path}`, { method: 'HEAD' });
    const regions = await head('/api/v1/regions?limit=1');
    expect([regions.status, await regions.text()]).toEqual([200, '']);
    expect((await head('/api/v1/cohorts/01900000-0000-7000-8000-000000000000/live')).status).toBe(404);
  });

  it('documents itself without a script and without anybody else’s server', async () => {
    const { response, text } = await get('/docs');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('/api/v1/cohorts/{cohortId}/grades');
    expect(text).not.toMatch(/<script|https?:\/\//);
    expect(JSON.parse((await get('/api/v1/openapi.json')).text).openapi).toBe('3.1.0');
  });

  it('packs long answers', async () => {
    const { response } = await get('/api/v1/openapi.json', { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it('keeps answers out of every cache', async () => {
    expect((await get('/api/v1/regions?limit=1')).response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/%00',
    '/api/v1/regions?limit=%',
    '/..%2f..%2fetc/passwd',
    '/admin/..%2f..%2fpackage.json',
    `/${'x'.repeat(3000)}`,
  ])('answers %s without breaking', async (path) => {
    expect((await get(path)).response.status).toBeLessThan(500);
    expect((await get(path)).text).not.toMatch(/root:|"name": "kompeten/);
  });
});
