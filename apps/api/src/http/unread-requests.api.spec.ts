import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  params: z.strictObject({}),
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
});

/** What no route ever reads, since it is no request or too long to be one. */
describe('a request that is not read', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const said = async (bytes: string) => {
    const socket = connect(Number(new URL(api.origin).port), '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    return { head: head.toLowerCase(), problem: Problem.parse(JSON.parse(body)) };
  };
  const get = (path: string, ...headers: string[]) =>
    [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

  it.each([
    ['an address that is too long', get(`/v/${'A'.repeat(4000)}`), 414, 'request.address_too_long', /Alamat/],
    [
      'an address that is too long, in English',
      get(`/api/v1/centres/${'a'.repeat(4000)}`, 'Accept-Language: en'),
      414,
      'request.address_too_long',
      /address/,
    ],
    [
      'headers that are too large',
      get('/v/x', `X-Long: ${'x'.repeat(70_000)}`),
      431,
      'request.headers_too_large',
      /Kepala/,
    ],
    [
      'headers that are too large, in English',
      get('/', 'Accept-Language: en-GB', `X-Long: ${'x'.repeat(70_000)}`),
      431,
      'request.headers_too_large',
      /headers/,
    ],
    ['a line that is no request', 'rahasia\r\n\r\n', 400, 'request.malformed', /HTTP/],
    ['a method that is none', 'FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'request.malformed', /HTTP/],
  ])('is told why: %s', async (_, bytes, status, code, title) => {
    const { head, problem } = await said(bytes);
    expect(problem).toMatchObject({ type: `urn:kompeten:problem:${code}`, status, code });
    expect(problem.title).toMatch(title);
    expect(head).toContain(`http/1.1 ${status} `);
    expect(head).toContain('content-type: application/problem+json; charset=utf-8');
    expect(head).toContain('cache-control: no-store');
    expect(head).toContain('x-content-type-options: nosniff');
    expect(head).toContain(`x-trace-id: ${problem.traceId}`);
    expect(JSON.stringify(problem)).not.toMatch(/rahasia|AAAA|Error|HPE_/);
  });

  it('is told when it does not come to its end in time', async () => {
    api.app.getHttpServer().headersTimeout = 50;
    const { head, problem } = await said('GET / HTTP/1.1\r\nHost: localhost\r\n');
    expect(head).toContain('http/1.1 408 ');
    expect(problem).toMatchObject({ status: 408, code: 'request.timed_out' });
  });
});
