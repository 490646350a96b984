import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Certificate } from '@kompeten/domain';
import { alone } from '../../testing/alone.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

describe('the birth date form of the answer page', () => {
  let api: TestApi;
  let certificate: Certificate;
  const log: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void log.push(line) } });
    const stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
  });
  afterAll(() => api?.stop());

  const send = (fields: Record<string, string>, headers: Record<string, string> = {}, code = certificate.code) =>
    fetch(`${api.origin}/v/${code}?lang=id`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  const right = { day: '17', month: '4', year: '1990' };
  const resultIn = (html: string) => /role="status">(.*?)<\/div>/.exec(html)?.[1] ?? '';

  it('answers yes or no in the page, keeps it nowhere, and repeats nothing that was typed', async () => {
    const yes = await send({ ...right, want: 'confirm' });
    expect([yes.status, yes.headers.get('cache-control'), yes.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    const html = await yes.text();
    expect(resultIn(html)).toContain('COCOK');
    expect(html).toContain('ASLI');
    expect(html).not.toMatch(alone('1990'));
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    const no = await (await send({ ...right, day: '18', want: 'confirm' })).text();
    expect(resultIn(no)).toContain('TIDAK COCOK');
    expect(resultIn(no)).toContain('Tersisa 4');
  });

  it('hands over the file, and only to the right date', async () => {
    const file = await send({ ...right, want: 'file' });
    expect(file.headers.get('content-type')).toContain('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="sertifikat-/);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const wrong = await send({ ...right, year: '1991', want: 'file' });
    expect(wrong.headers.get('content-type')).toContain('text/html');
    expect(resultIn(await wrong.text())).toContain('Tersisa 3');
  });

  it('counts no date that does not exist, and closes after the last wrong one', async () => {
    const none = await send({ ...right, day: '31', want: 'confirm' });
    expect([none.status, resultIn(await none.text())]).toEqual([422, expect.stringContaining('tidak ada')]);
    expect((await send({})).status).toBe(422);
    for (const left of [2, 1, 0]) {
      expect(resultIn(await (await send({ day: '', month: '', year: '1990' })).text())).toContain(`Tersisa ${left}`);
    }
    const closed = await send({ ...right, want: 'confirm' });
    expect([closed.status, resultIn(await closed.text())]).toEqual([422, expect.stringContaining('DITUTUP')]);
  });

  it('takes no form of another site, and says of other codes what they are', async () => {
    const foreign = await send(right, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, await foreign.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'identity.origin_refused' }),
    ]);
    // What a browser sends from a page without a referrer.
    expect((await send(right, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(422);
    expect((await send(right, {}, '0000000000000000')).status).toBe(404);
    expect((await send(right, {}, 'salah')).status).toBe(422);
    expect((await send({ day: 'x'.repeat(30_000) })).status).toBe(413);
  });

  it('leaves neither code nor date in the log', () => {
    expect(log.join('')).toContain('/v/:code');
    expect(log.join('')).not.toContain(certificate.code);
    expect(log.join('')).not.toMatch(alone('1990'));
  });

  it('opens no other address to forms', async () => {
    const answer = await fetch(`${api.origin}/api/v1/verify/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'codes=1',
    });
    expect(answer.status).toBe(415);
  });
});
