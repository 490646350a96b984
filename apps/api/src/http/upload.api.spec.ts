import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verification } from '@kompeten/contract';
import { problemIn } from '../testing/problem.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

describe('an upload', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
  });
  afterAll(() => api?.stop());

  const send = async (body: FormData | string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.origin}/api/v1${verification.verifyPdf.path}`, {
      method: 'POST',
      body,
      headers,
    });
    const { status, code } = await problemIn(response);
    return [status, code];
  };
  const form = (field: string, bytes: number) => {
    const data = new FormData();
    data.append(field, new Blob([new Uint8Array(bytes)]), 'x.pdf');
    return data;
  };

  it('of fifty megabytes is refused before it fills the memory', async () => {
    expect(await send(form('file', 50_000_000))).toEqual([413, 'request.too_large']);
  });

  it('needs its field', async () => {
    expect(await send(form('lampiran', 10))).toEqual([422, 'request.file_missing']);
    expect(await send(new FormData())).toEqual([422, 'request.file_missing']);
  });

  it('is a form with a file', async () => {
    expect(await send('{}', { 'content-type': 'application/json' })).toEqual([415, 'request.unsupported_type']);
    expect(await send('x', { 'content-type': 'text/plain' })).toEqual([415, 'request.unsupported_type']);
    expect(await send('no boundary', { 'content-type': 'multipart/form-data' })).not.toContain(500);
    const cut = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(
      (await send('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf', cut))[0],
    ).toBeLessThan(500);
  });
});
