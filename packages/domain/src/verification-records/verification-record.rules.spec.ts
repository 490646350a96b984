import { describe, expect, it } from '@jest/globals';
import type { VerificationAnswer } from '../verification/verification.ts';
import { canonicalJson, recordLine, verificationRecord } from './verification-record.rules.ts';

const answer = {
  ...{ status: 'valid', kind: 'training', number: '12/BPVP/2026', holderName: 'Siti', title: 'Dasar' },
  ...{ issuer: 'BPVP', issuedOn: '2026-11-25', validUntil: null, reasonClass: null, replacedByCode: null },
  ...{ specimen: true, issuerContact: 'tak dibawa' },
} as unknown as VerificationAnswer;
const code = 'K7QX3M9DPW4T8HJ2';
const sha256 = 'a'.repeat(64);

describe('the line of a row', () => {
  it.each([
    ['a code in the register', { code, sha256: null, fileIssued: false, answer }, 'valid'],
    ['a code that is unknown', { code, sha256: null, fileIssued: false, answer: null }, 'unknown_code'],
    ['what is no code', { code: null, sha256: null, fileIssued: false, answer: null }, 'mistyped_code'],
    ['an issued file', { code, sha256, fileIssued: true, answer }, 'valid'],
    ['a changed file with a code in force', { code, sha256, fileIssued: false, answer }, 'file_not_issued'],
    ['a file of somebody else', { code: null, sha256, fileIssued: false, answer: null }, 'file_not_issued'],
  ] as const)('says of %s what it is', (_, row, said) => {
    expect(recordLine(row, 1).answer).toBe(said);
  });

  it('holds what the certificate prints and no more', () => {
    const { certificate } = recordLine({ code, sha256: null, fileIssued: false, answer }, 7);
    expect(Object.keys(certificate ?? {})).not.toContain('issuerContact');
    expect(certificate).toMatchObject({ holderName: 'Siti', number: '12/BPVP/2026' });
  });
});

describe('a record', () => {
  const frame = { code: 'K7QX3M9DPW4T', register: 'https://uji.example', askedBy: null, keepDays: 730 };

  it('says until when it is known, and what was looked at', () => {
    const rows = [{ code, sha256, fileIssued: true, answer }];
    const record = verificationRecord(rows, { ...frame, madeAt: '2026-12-05T03:00:00.000Z' });
    expect(record).toMatchObject({ code: 'K7QX-3M9D-PW4T', knownUntil: '2028-12-04' });
    expect(record.verified).toContain('file_unaltered');
    expect(record.notVerified).toContain('identity_of_bearer');
  });

  it('has one canonical form', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é\\"","d":null}]}');
  });
});
