import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

/** Right by its check symbol, and nobody's. */
const UNKNOWN = '0000000000000000';

describe('verification by code', () => {
  let api: TestApi;
  let certificate: Certificate;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
  });
  afterAll(() => api?.stop());

  const verify = (code: string) => api.anonymous.call(verification.verifyCode, { params: { code } });
  const page = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(`${api.origin}${path}`, { headers, redirect: 'manual' });
  const printed = () => certificate.code.replace(/(.{4})(?=.)/g, '$1-');
  const mistyped = () => `${certificate.code.slice(0, -1)}${certificate.code.endsWith('A') ? 'B' : 'A'}`;

  it('answers everybody who has the code, as of this moment', async () => {
    const answer = await verify(certificate.code);
    const { number, holderName } = certificate;
    expect(answer).toMatchObject({ status: 'valid', kind: 'training', number, holderName, validUntil: null });
    expect(answer).toMatchObject({ signature: { assurance: 'uncertified' }, issuer: expect.any(String) });
    expect(Math.abs(Date.parse(answer.asOf) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with hyphens and blanks', (code: string) => ` ${code.replace(/(.{4})(?=.)/g, '$1 - ')} `],
    ['inside a link', (code: string) => `https://kompeten.example/v/${code}?lang=en`],
  ])('takes the code %s', async (_, typed) => {
    expect((await verify(typed(certificate.code))).code).toBe(certificate.code);
  });

  it('tells a mistyped code from an unknown one', async () => {
    await expect(verify(mistyped())).rejects.toMatchObject({ status: 422, code: 'verification.mistyped_code' });
    await expect(verify('ABC')).rejects.toMatchObject({ status: 422, code: 'verification.mistyped_code' });
    await expect(verify(UNKNOWN)).rejects.toMatchObject({ status: 404, code: 'verification.unknown_code' });
  });

  it('says no more of a person than the certificate does', async () => {
    const answer = JSON.stringify(await verify(certificate.code));
    for (const secret of ['3510061704', '1990-04-17', 'personId', certificate.personId]) {
      expect(answer).not.toContain(secret);
    }
  });

  it('answers a list of codes in its order', async () => {
    const codes = [UNKNOWN, printed(), mistyped(), 'apa ini'];
    const { items } = await api.anonymous.call(verification.verifyBatch, { body: { codes } });
    expect(items.map(({ code, result }) => [code, result])).toEqual([
      [UNKNOWN, 'unknown_code'],
      [printed(), 'found'],
      [codes[2], 'mistyped_code'],
      ['apa ini', 'mistyped_code'],
    ]);
    expect(items[1]?.answer?.holderName).toBe(certificate.holderName);
    const many = Array(501).fill(UNKNOWN);
    await expect(api.anonymous.call(verification.verifyBatch, { body: { codes: many } })).rejects.toMatchObject({
      status: 422,
      code: 'request.invalid',
    });
  });

  it('shows the whole answer in the first page, small, without scripts, never kept', async () => {
    const response = await page(`/v/${printed()}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(certificate.holderName);
    expect(html).toContain('ASLI');
    expect(html).not.toMatch(/<script|javascript:/i);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
  });

  it('says by its status whether the code is unknown or mistyped, in words too', async () => {
    expect((await page(`/v/${UNKNOWN}`)).status).toBe(404);
    expect((await page(`/v/${mistyped()}`)).status).toBe(422);
    expect(await (await page(`/v/${UNKNOWN}`)).text()).toContain('TIDAK');
    expect(await (await page('/v/%3Cimg%20src=x%3E')).text()).not.toContain('<img src=x');
  });

  it('follows the QR, which is in capitals, and the language asked for', async () => {
    expect((await page(`/V/${certificate.code}`)).status).toBe(200);
    const english = await page(`/v/${printed()}?lang=en`);
    expect(english.headers.get('content-language')).toBe('en');
    expect(await english.text()).toContain('GENUINE');
    const asked = await page(`/v/${printed()}`, { accept: 'text/html', 'accept-language': 'en-GB' });
    expect(await asked.text()).toContain('<html lang="en">');
  });

  it('answers programs in JSON at the same address', async () => {
    const headers = { accept: 'application/json' };
    expect(await (await page(`/v/${printed()}`, headers)).json()).toMatchObject({
      status: 'valid',
      code: certificate.code,
    });
    const unknown = await page(`/v/${UNKNOWN}`, headers);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'verification.unknown_code' }),
    ]);
  });

  it('leads the form of the page to the answer', async () => {
    const response = await page(`/v?code=${certificate.code.toLowerCase()}&lang=en`);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/v/${printed()}?lang=en`]);
    expect((await page('/v?code=apa%20ini')).headers.get('location')).toBe('/v/apa%20ini');
    expect((await page('/v')).headers.get('location')).toBe('/');
  });
});
