import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates } from '@kompeten/contract';
import { isSet, LISTS_PATH, readChanges, readStatusList, type StatusEntry } from '@kompeten/statement';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { publishedLists } from '../../testing/published-lists.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('the published status lists', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let ids: string[];
  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set(new Date().toISOString());
    stage = await aTrainingStage(api);
    ids = (await issued(api, stage, await aCompletedCohort(stage, { people: 4 }))).map(({ id }) => id);
  });
  afterAll(() => api?.stop());

  const { get, keys, tokenOf, held, changesSince } = publishedLists(() => api.origin);
  const placeOf = async (id = '') => {
    const text = 'select status_list as list, status_index as index from certificates where id = $1';
    const [place] = await sql<StatusEntry>(api, text, [id]);
    return place ?? { list: 0, index: 0 };
  };
  const bit = async (purpose: string, id: string | undefined) => {
    const { list, index } = await placeOf(id);
    const read = await readStatusList(await tokenOf(`${list}-${purpose}`), await keys());
    return read && isSet(read, index);
  };
  const body = { reason: 'under_review', note: 'Diperiksa' };

  it('are named', async () => {
    expect(await (await get(LISTS_PATH)).json()).toEqual({ lists: ['1-revocation', '1-suspension'] });
    expect((await get(`${LISTS_PATH}/2-revocation`)).status).toBe(404);
    expect((await get(`${LISTS_PATH}/1-anything`)).status).toBe(404);
  });

  it('are verifiable credentials for any library that knows JSON web tokens', async () => {
    const token = await tokenOf('1-revocation');
    const { payload } = await jwtVerify(token, createLocalJWKSet(await keys()), { typ: 'vc+jwt' });
    const { encodedList, ...subject } = payload.credentialSubject as Record<string, string>;
    expect(subject).toMatchObject({ type: 'BitstringStatusList', statusPurpose: 'revocation' });
    const bits = gunzipSync(Buffer.from(encodedList?.slice(1) ?? '', 'base64url'));
    expect(bits.length * 8).toBeGreaterThanOrEqual(131_072);
    expect(Date.parse(String(payload.validUntil))).toBeGreaterThan(Date.parse(String(payload.validFrom)));
    expect(Date.parse(String(payload.validFrom))).toBeLessThanOrEqual(Date.parse(api.clock.now()));
  });

  it('set a bit for what is revoked and for what is suspended, and no other', async () => {
    const [revoked, suspended, untouched] = ids;
    for (const purpose of ['revocation', 'suspension']) expect(await bit(purpose, revoked)).toBe(false);
    const asked = { params: { certificateId: revoked ?? '' }, body: { reason: 'fraud', note: 'Palsu' } };
    const { requestId } = await stage.operator.call(certificates.requestRevocation, asked);
    await stage.manager.call(certificates.approveCertificateRequest, { params: { requestId } });
    await stage.manager.call(certificates.suspendCertificate, { params: { certificateId: suspended ?? '' }, body });
    const seen = [revoked, suspended, untouched].map(async (id) => [
      await bit('revocation', id),
      await bit('suspension', id),
    ]);
    expect(await Promise.all(seen)).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('need not be sent again while they say the same', async () => {
    const first = await get(`${LISTS_PATH}/1-suspension`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect((await first.text()).length).toBeLessThan(2_000);
    expect((await get(`${LISTS_PATH}/1-suspension`, { 'if-none-match': etag })).status).toBe(304);
    const asked = { params: { certificateId: ids[3] ?? '' }, body };
    await stage.manager.call(certificates.suspendCertificate, asked);
    expect((await get(`${LISTS_PATH}/1-suspension`, { 'if-none-match': etag })).status).toBe(200);
  });

  const suspended = async () => {
    const old = await held('1-suspension');
    api.clock.pass(60);
    const [certificate] = await issued(api, stage, await aCompletedCohort(stage));
    const params = { certificateId: certificate?.id ?? '' };
    await stage.manager.call(certificates.suspendCertificate, { params, body });
    return { old, certificate };
  };

  it('tell who holds an older one what changed since, in some hundred bytes, signed', async () => {
    const { old, certificate } = await suspended();
    const answer = await changesSince(old);
    expect(answer.headers.get('content-type')).toContain('application/status-changes+jwt');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const token = await answer.text();
    expect(token.length).toBeLessThan(900);
    const now = await readChanges(token, old, await keys());
    expect(now).toEqual(await held('1-suspension'));
    const { index } = await placeOf(certificate?.id);
    expect([isSet(old, index), now && isSet(now, index)]).toEqual([false, true]);
    const etag = answer.headers.get('etag') ?? '';
    expect(
      (await get(new URL(answer.url).pathname + new URL(answer.url).search, { 'if-none-match': etag })).status,
    ).toBe(304);
    for (let at = 0; at < token.length; at += 11) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect([at, await readChanges(changed, old, await keys())]).toEqual([at, null]);
    }
  });

  it('know that a suspension lapsed by the clock alone', async () => {
    const { certificate } = await suspended();
    const before = await held('1-suspension');
    api.clock.pass(15 * 86_400);
    const now = await readChanges(await (await changesSince(before)).text(), before, await keys());
    expect(now && isSet(now, (await placeOf(certificate?.id)).index)).toBe(false);
    expect(now).toEqual(await held('1-suspension'));
  });

  it('lead whoever holds something else to the whole list, and refuse a question that is none', async () => {
    const list = await held('1-suspension');
    const other = await changesSince({ ...list, bits: Uint8Array.from(list.bits, (byte) => byte ^ 0x80) });
    expect([other.redirected, new URL(other.url).pathname]).toEqual([true, `${LISTS_PATH}/1-suspension`]);
    expect(await readStatusList(await other.text(), await keys())).toEqual(list);
    const wrong = await get(`${LISTS_PATH}/1-suspension/changes?since=kemarin&digest=x`);
    expect([wrong.status, await wrong.json()]).toEqual([422, expect.objectContaining({ code: 'request.invalid' })]);
  });

  it('are refused with any letter changed', async () => {
    const token = await tokenOf('1-suspension');
    const known = await keys();
    expect(await readStatusList(token, known)).not.toBeNull();
    for (let at = 0; at < token.length; at += 7) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect([at, await readStatusList(changed, known)]).toEqual([at, null]);
    }
  });
});
