import { describe, expect, it } from '@jest/globals';
import type { CertificateDetail } from '@kompeten/domain';
import { changeKindOf, changeKinds, isPossible, permissionFor, reasonsFor } from './change-kinds.ts';

const certificate = (status: CertificateDetail['status'], pending: readonly string[] = []) =>
  ({ status, requests: pending.map((kind) => ({ kind, status: 'pending' })) }) as Pick<
    CertificateDetail,
    'status' | 'requests'
  >;
const possible = (...of: Parameters<typeof certificate>) =>
  changeKinds.filter((kind) => isPossible(kind, certificate(...of)));

describe('what can be done with a certificate', () => {
  it('follows from its state', () => {
    expect(possible('issued')).toEqual(['suspension', 'replacement', 'revocation']);
    expect(possible('suspended')).toEqual(['replacement', 'revocation', 'reinstatement']);
    for (const status of ['revoked', 'replaced', 'void', 'numbered'] as const) expect(possible(status)).toEqual([]);
  });

  it('waits while another request is open', () => {
    expect(possible('issued', ['revocation'])).toEqual(['suspension']);
    expect(possible('suspended', ['suspension'])).toEqual(['replacement', 'revocation', 'reinstatement']);
  });

  it('has reasons and a permission of its own', () => {
    expect(changeKinds.every((kind) => reasonsFor[kind].length > 0)).toBe(true);
    expect(permissionFor('suspension')).toBe('certificate.suspend');
    expect(permissionFor('revocation')).toBe('certificate.request_change');
  });

  it('is read from the address', () => {
    expect([changeKindOf('revocation'), changeKindOf('deletion')]).toEqual(['revocation', null]);
  });
});
