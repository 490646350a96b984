import { describe, expect, it } from '@jest/globals';
import {
  type ChangeKind,
  conflictingRequest,
  correctsThePerson,
  moveCertificate,
  stateAfterChange,
} from './certificate-change.rules.ts';
import type { CertificateStatus } from './certificate-status.ts';

describe('stateAfterChange', () => {
  it.each<[ChangeKind, CertificateStatus, CertificateStatus | 'refused']>([
    ['revocation', 'issued', 'revoked'],
    ['revocation', 'suspended', 'revoked'],
    ['revocation', 'revoked', 'refused'],
    ['replacement', 'issued', 'replaced'],
    ['replacement', 'suspended', 'replaced'],
    ['replacement', 'numbered', 'refused'],
    ['reinstatement', 'suspended', 'issued'],
    ['reinstatement', 'issued', 'refused'],
    ['suspension', 'suspended', 'suspended'],
    ['suspension', 'issued', 'refused'],
  ])('%s of a certificate that is %s leads to %s', (kind, before, after) => {
    if (after === 'refused') expect(() => stateAfterChange(kind, before)).toThrow('certificate.wrong_state');
    else expect(stateAfterChange(kind, before)).toBe(after);
  });

  it('names the state it refuses', () => {
    expect(() => moveCertificate('void', 'sign')).toThrow(
      expect.objectContaining({ code: 'certificate.wrong_state', params: { status: 'void' } }),
    );
  });
});

describe('conflictingRequest', () => {
  it.each<[ChangeKind, ChangeKind[], boolean]>([
    ['revocation', [], false],
    ['revocation', ['suspension'], false],
    ['suspension', ['revocation'], false],
    ['suspension', ['suspension'], true],
    ['revocation', ['replacement'], true],
    ['reinstatement', ['revocation'], true],
    ['replacement', ['suspension', 'replacement'], true],
  ])('%s beside %j: %s', (kind, pending, conflicts) => {
    const found = conflictingRequest(
      kind,
      pending.map((one) => ({ kind: one })),
    );
    expect(found !== null).toBe(conflicts);
  });
});

it.each([
  ['name_correction', true],
  ['legal_name_change', true],
  ['data_error', false],
  ['other', false],
] as const)('the reason %s corrects the person: %s', (reason, corrects) => {
  expect(correctsThePerson(reason)).toBe(corrects);
});
