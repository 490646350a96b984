import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, verification, verificationRecords } from '@kompeten/contract';
import { type Certificate, canonicalJson, formatCode, type MadeVerificationRecord } from '@kompeten/domain';
import { KeySet } from '@kompeten/statement';
import { aSystem } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { forgetRecords } from './forget-records.job.ts';
import { VerificationRecordsService } from './verification-records.service.ts';

const DAY = 86_400;

describe('the record of a check', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let certificate: Certificate;
  let file: Buffer;
  let made: MadeVerificationRecord;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
    const params = { certificateId: certificate.id };
    file = Buffer.from(await (await stage.manager.call(certificates.downloadCertificate, { params })).arrayBuffer());
    const rows = [
      { code: formatCode(certificate.code).toLowerCase() },
      { code: '0000-0000-0000-0000' },
      { code: 'Bayar Rp5.000 kepada <script>' },
      { sha256: digest(file) },
      { sha256: digest(Buffer.concat([file, Buffer.from('\n')])), code: certificate.code },
    ];
    made = await api.anonymous.call(verificationRecords.makeVerificationRecord, { body: { rows } });
  });
  afterAll(() => api?.stop());

  const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
  const check = (content: Buffer) => api.anonymous.call(verification.verifyPdf, { file: new Blob([content]) });
  const known = (code: string) => api.anonymous.call(verificationRecords.getVerificationRecord, { params: { code } });

  it('answers each row, codes and fingerprints of files alike', () => {
    const { lines } = made.record;
    expect(lines.map(({ answer }) => answer)).toEqual([
      ...['valid', 'unknown_code', 'mistyped_code', 'valid', 'file_not_issued'],
    ]);
    expect(lines[0]?.certificate).toMatchObject({ holderName: certificate.holderName, number: certificate.number });
    expect(lines.map(({ file: one }) => one?.issued ?? null)).toEqual([null, null, null, true, false]);
  });

  it('repeats nothing that was typed, so that nobody has words of theirs signed', () => {
    const everything = JSON.stringify(made.record) + Buffer.from(made.pdf, 'base64').toString('latin1');
    expect(everything).not.toContain('Bayar');
    expect(made.record.lines[2]).toMatchObject({ code: null, certificate: null });
  });

  it('is signed as data by a published key', async () => {
    const [header = '', , signature = ''] = made.jws.split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const response = await fetch(`${api.origin}/.well-known/kompeten-keys.json`);
    const { keys } = KeySet.parse(await response.json());
    const key = keys.find((one) => one.kid === kid);
    const content = `${header}.${Buffer.from(canonicalJson(made.record)).toString('base64url')}`;
    const publicKey = createPublicKey({ format: 'jwk', key: { ...key } });
    const mark = Buffer.from(signature, 'base64url');
    expect(verify('sha256', Buffer.from(content), { key: publicKey, dsaEncoding: 'ieee-p1363' }, mark)).toBe(true);
  });

  it('is recognised when its PDF is dropped, and a changed one is altered', async () => {
    const pdf = Buffer.from(made.pdf, 'base64');
    expect(digest(pdf)).toBe(made.sha256);
    const answer = await check(pdf);
    expect(answer).toMatchObject({
      ...{ integrity: 'intact', certificate: null, signature: { valid: true } },
      record: { code: made.record.code, lines: 5, known: true },
    });
    expect(await check(Buffer.concat([pdf, Buffer.from('\n%%EOF\n')]))).toMatchObject({
      ...{ integrity: 'altered', record: { known: false } },
    });
  });

  it('is known by its code: time, lines and fingerprint, and nothing of its lines is stored', async () => {
    expect(await known(made.record.code.toLowerCase())).toMatchObject({ lines: 5, sha256: made.sha256 });
    await expect(known('0000-0000-0000')).rejects.toMatchObject({ status: 404, code: 'verification_record.not_found' });
    await expect(known('X')).rejects.toMatchObject({ status: 422, code: 'verification_record.mistyped_code' });
    const stored = JSON.stringify(await sql(api, 'select * from verification_records'));
    for (const personal of [certificate.holderName, certificate.code]) expect(stored).not.toContain(personal);
    const page = async (code: string) => {
      const response = await fetch(`${api.origin}/catatan/${code}`, { headers: { accept: 'text/html' } });
      return [response.status, await response.text()] as const;
    };
    const [status, html] = await page(made.record.code);
    expect([status, html.includes(made.sha256), /<script/i.test(html)]).toEqual([200, true, false]);
    expect((await page('0000-0000-0000'))[0]).toBe(404);
    expect((await page('X'))[0]).toBe(422);
  });

  it('names the system that asked', async () => {
    const system = await aSystem(api, { organisation: 'PT Sumber Rejeki' });
    const body = { rows: [{ code: certificate.code }] };
    const { record } = await system.call(verificationRecords.makeVerificationRecord, { body });
    expect(record.askedBy).toBe('PT Sumber Rejeki');
  });

  it('is forgotten when the time that it names is over; its signature still holds', async () => {
    expect(forgetRecords.schedule).toMatch(/^\d+ \d+ \* \* \*$/);
    const records = api.app.get(VerificationRecordsService, { strict: false });
    api.clock.pass(729 * DAY);
    await records.forgetOld();
    expect(await known(made.record.code)).toMatchObject({ lines: 5 });
    api.clock.pass(3 * DAY);
    await records.forgetOld();
    await expect(known(made.record.code)).rejects.toMatchObject({ status: 404 });
    const answer = await check(Buffer.from(made.pdf, 'base64'));
    expect(answer).toMatchObject({ integrity: 'intact', record: { known: false } });
    api.clock.set(null);
  });

  it('takes 500 rows and not one more', async () => {
    const make = (count: number) => {
      const rows = Array.from({ length: count }, () => ({ code: certificate.code }));
      return api.anonymous.call(verificationRecords.makeVerificationRecord, { body: { rows } });
    };
    const large = await make(500);
    expect(await check(Buffer.from(large.pdf, 'base64'))).toMatchObject({
      integrity: 'intact',
      record: { lines: 500 },
    });
    await expect(make(501)).rejects.toMatchObject({ status: 422, code: 'request.invalid' });
  });
});
