import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, type VerificationAnswer, type VerificationRecord, verificationRecord } from '@kompeten/domain';
import { publishedKeyOf } from '../signing/es256.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { readRecordPdf } from '../verification/read-record.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { type IssuedRecord, issueRecord } from './issue-record.ts';

const folder = temporaryFolder();
const { provider, signer, authority, trustedRoots } = sampleSigning();
afterAll(() => folder.remove());

const answer = {
  ...{ status: 'valid', kind: 'training', number: '12/SP/BPVP-BWI/VIII/2025', holderName: 'Siti Nur’aini Rahmawati' },
  ...{ title: 'Pengurus Koperasi Desa Merah Putih Pemula', issuer: 'BPVP Banyuwangi', issuedOn: '2025-08-08' },
  ...{ validUntil: null, reasonClass: null, replacedByCode: null, specimen: true },
} as unknown as VerificationAnswer;
const row = { code: 'K7QX3M9DPW4T8HJ2', sha256: null, fileIssued: false, answer };
const rows = (count: number) => [
  ...Array.from({ length: count - 3 }, () => row),
  { ...row, answer: { ...answer, status: 'revoked' as const } },
  { ...row, code: null, answer: null },
  { ...row, sha256: 'ab'.repeat(32) },
];

const recordOf = (count: number): VerificationRecord =>
  verificationRecord(rows(count), {
    ...{ code: 'K7QX3M9DPW4T', register: 'https://kompeten.example', askedBy: 'PT Sumber Rejeki 漢', keepDays: 730 },
    madeAt: SIGNED_AT.toISOString(),
  });

describe('the record of a check', () => {
  const record = recordOf(40);
  let issued: IssuedRecord;
  let file: string;
  beforeAll(async () => {
    issued = await issueRecord(record, provider);
    file = folder.write('record.pdf', issued.pdf);
  });

  it('is a sound, tagged PDF whose every font is embedded', () => {
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(run('pdfinfo', file).output).toMatch(
      /Title:\s+Catatan Pemeriksaan Sertifikat K7QX-3M9D-PW4T[\s\S]*Tagged:\s+yes/,
    );
    const { output } = run('pdfinfo', '-struct', file);
    for (const type of ['H1', 'H2', 'Figure', 'Form', 'Table', 'TR', 'TH', 'TD']) expect(output).toContain(type);
    for (const font of run('pdffonts', file).output.trim().split('\n').slice(2)) expect(font).toMatch(/yes yes yes/);
  });

  it('says what it is, each line, and what was not looked at', () => {
    const text = run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');
    for (const said of [
      'Bukan sertifikat',
      'K7QX-3M9D-PW4T-8HJ2',
      'DICABUT',
      'SALAH KETIK',
      'BERKAS BUKAN TERBITAN',
      'CONTOH',
    ])
      expect(text).toContain(said);
    expect(text).toContain('Apakah yang menunjukkan adalah pemegangnya');
    expect(text).toContain('PT Sumber Rejeki ?');
  });

  it('is signed to that end, valid for pdfsig, trusted by our root', () => {
    const store = `sql:${folder.path}`;
    run('certutil', '-N', '-d', store, '--empty-password');
    run(
      'certutil',
      '-A',
      '-d',
      store,
      '-n',
      'root',
      '-t',
      'C,C,C',
      '-i',
      folder.write('root.pem', authority.rootCertificatePem),
    );
    const { output } = run('pdfsig', '-nssdir', folder.path, file);
    for (const said of ['Signature is Valid.', 'Certificate is Trusted.', 'Total document signed'])
      expect(output).toContain(said);
    expect(issued.pdf.toString('latin1')).toMatch(/\/Reason/);
  });

  it('is recognised, and is no certificate', async () => {
    const verdict = await verifyPdf(issued.pdf, { trustedRoots });
    expect(verdict).toMatchObject({ integrity: 'intact', document: null, signature: { valid: true, trusted: true } });
    expect(readRecordPdf(issued.pdf)).toEqual({ code: 'K7QX-3M9D-PW4T', madeAt: record.madeAt, lines: 40 });
    const changed = Buffer.from(issued.pdf);
    changed.writeUInt8(changed.readUInt8(3_000) ^ 1, 3_000);
    expect((await verifyPdf(changed, { trustedRoots })).integrity).toBe('altered');
  });

  it('carries a detached signature over its canonical form', () => {
    const [header = '', payload, signature = ''] = issued.jws.split('.');
    expect(payload).toBe('');
    const key = publishedKeyOf(signer.certificateChainPem);
    const signed = (data: unknown) =>
      Buffer.from(`${header}.${Buffer.from(canonicalJson(data)).toString('base64url')}`);
    const holds = (data: unknown) =>
      verify(
        'sha256',
        signed(data),
        { key: createPublicKey({ format: 'jwk', key: { ...key } }), dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      );
    expect(holds(JSON.parse(JSON.stringify(record)))).toBe(true);
    expect(holds({ ...record, madeAt: '2025-08-09T00:00:00.000Z' })).toBe(false);
  });

  it('holds 500 lines and is still read by ourselves', async () => {
    const large = await issueRecord(recordOf(500), provider);
    expect(large.pdf.length).toBeLessThan(2 * 1024 * 1024);
    expect(readRecordPdf(large.pdf)).toMatchObject({ lines: 500 });
    expect((await verifyPdf(large.pdf, { trustedRoots })).integrity).toBe('intact');
  });
});
