import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { secureAnswers } from './security-headers.ts';
import { serveWebApps } from './web-apps.ts';

describe('the built web apps', () => {
  let folder: string;
  let server: FastifyInstance;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kompeten-apps-'));
    for (const name of ['admin', 'portal']) {
      mkdirSync(join(folder, name, 'dist/assets/workers'), { recursive: true });
      writeFileSync(join(folder, name, 'dist/index.html'), `<title>${name}</title>`);
      writeFileSync(join(folder, name, 'dist/assets/index-4f2a.js'), `'${name}'`);
      for (const file of ['index-4f2a.css', 'mark-4f2a.svg', 'workers/reader-4f2a.js'])
        writeFileSync(join(folder, name, 'dist/assets', file), `/* ${name} */`);
      writeFileSync(join(folder, name, 'secret.txt'), 'rahasia sekali');
      writeFileSync(join(folder, name, 'dist/sw.js'), '/* worker */');
      writeFileSync(join(folder, name, 'dist/manifest.webmanifest'), '{}');
    }
    server = fastify();
    secureAnswers(server, { publicUrl: undefined });
    await serveWebApps(server, folder);
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (url: string) => server.inject({ url });

  it.each([
    ['/', 'portal'],
    ['/my', 'portal'],
    ['/my/certificates/1', 'portal'],
    ['/admin/', 'admin'],
    ['/admin/cohorts/1/grades?unit=2', 'admin'],
  ])('answer %s with the page of %s', async (url, name) => {
    const response = await get(url);
    expect([response.statusCode, response.body]).toEqual([200, `<title>${name}</title>`]);
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  it('keep hashed files for ever', async () => {
    const response = await get('/admin/assets/index-4f2a.js');
    expect(response.body).toBe(`'admin'`);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/index-4f2a.js', '/admin/assets/index-4f2a.css'])(
    'send %s, which only a page takes in, without what browsers ask of documents',
    async (url) => {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
      for (const name of [
        'content-security-policy',
        'cross-origin-opener-policy',
        'x-frame-options',
        'x-xss-protection',
      ])
        expect(headers).not.toHaveProperty(name);
    },
  );

  it.each(['/', '/admin/cohorts', '/sw.js', '/admin/assets/workers/reader-4f2a.js', '/assets/mark-4f2a.svg'])(
    'send %s, which a browser can open or run by itself, with all rules',
    async (url) => {
      expect((await get(url)).headers).toMatchObject({
        'content-security-policy': expect.stringContaining("script-src 'self'"),
        'x-frame-options': 'DENY',
      });
    },
  );

  it('ask for the worker anew each time, and let it answer for the whole admin', async () => {
    const { headers } = await get('/admin/sw.js');
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'service-worker-allowed': '/admin' });
    expect(headers['content-type']).toContain('javascript');
  });

  it('leave the worker of the portal within its own folder, which is everything', async () => {
    expect((await get('/sw.js')).headers).not.toHaveProperty('service-worker-allowed');
  });

  it('name the manifest what it is', async () => {
    const { headers } = await get('/admin/manifest.webmanifest');
    expect(headers['content-type']).toContain('application/manifest+json');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip'],
  ])('are sent as the build has compressed them: %s', async (encoding, accepted) => {
    const path = join(folder, `portal/dist/assets/index-4f2a.js.${encoding === 'br' ? 'br' : 'gz'}`);
    writeFileSync(path, `packed as ${encoding}`);
    const response = await server.inject({ url: '/assets/index-4f2a.js', headers: { 'accept-encoding': accepted } });
    expect(response.body).toBe(`packed as ${encoding}`);
    expect(response.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringContaining('javascript'),
      vary: 'accept-encoding',
    });
  });

  it('lead to the admin without its slash', async () => {
    expect((await get('/admin')).headers.location).toBe('/admin/');
  });

  it.each(['/assets/gone.js', '/api/v1/nowhere', '/admin/gone.css'])('have no page for %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it.each(['/..%2fsecret.txt', '/admin/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/..%5csecret.txt'])(
    'let nobody out of their folder by %s',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.body).not.toContain('rahasia');
    },
  );
});
