import { describe, expect, it } from '@jest/globals';
import { type KnownSigner, signerFor } from './known-signers.ts';
import { SignerSource } from './signer-source.ts';

const [CENTRE, BODY, OTHER] = [
  '01990000-0000-7000-8000-000000000001',
  '01990000-0000-7000-8000-000000000002',
  '01990000-0000-7000-8000-000000000003',
];

const signer = (name: string, issuers: KnownSigner['issuers'], isRetired = false): KnownSigner => ({
  ...{ name, issuers, assurance: 'uncertified', signedBy: name, notAfter: null, addedAt: '2026-01-01T00:00:00Z' },
  source: { kind: 'pkcs12', file: '/a.p12', passwordFile: '/a.txt' },
  addedBy: ['Kepala', 'Wakil'],
  retired: isRetired ? { at: '2026-02-01T00:00:00Z', by: ['Kepala', 'Wakil'], reason: 'Habis' } : null,
});

describe('who signs for an issuer', () => {
  const all = [
    signer('lama', 'all'),
    signer('baru', 'all'),
    signer('balai', [CENTRE]),
    signer('lsp', [BODY, CENTRE]),
    signer('pensiun', [BODY], true),
  ];

  it.each([
    ['the newest of its own', CENTRE, 'lsp'],
    ['never one that was retired', BODY, 'lsp'],
    ['else the newest for all', OTHER, 'baru'],
  ])('is %s', (_, issuer, name) => {
    expect(signerFor(all, issuer)?.name).toBe(name);
  });

  it('is the key of the deployment where nobody else is', () => {
    expect(signerFor([signer('pensiun', 'all', true), signer('balai', [CENTRE])], OTHER)).toBeNull();
  });
});

describe('where a signer comes from', () => {
  const remote = { kind: 'remote', url: 'https://tanda.example/csc/v2/', credentialId: 'a', assurance: 'uncertified' };

  it('is a whole path, an address that nobody reads along, and a proof of who asks', () => {
    expect(SignerSource.parse({ ...remote, tokenFile: '/rahasia/token' })).toMatchObject({
      url: 'https://tanda.example/csc/v2',
    });
    expect(SignerSource.safeParse({ ...remote, tokenFile: 'token' }).success).toBe(false);
    expect(SignerSource.safeParse({ ...remote, tokenFile: '/t', url: 'http://tanda.example' }).success).toBe(false);
    expect(SignerSource.safeParse({ ...remote, tokenFile: '/t', url: 'http://127.0.0.1:8080' }).success).toBe(true);
    expect(SignerSource.safeParse(remote).success).toBe(false);
  });

  const hardware = { kind: 'pkcs11', module: '/usr/lib/modul.so', tokenLabel: 'balai', keyId: '01' };

  it.each([
    ['a PIN in a file', { pinFile: '/rahasia/pin' }, true],
    ['a PIN in the environment', { pinVariable: 'HSM_PIN' }, true],
    ['no PIN', {}, false],
    ['two of them', { pinFile: '/rahasia/pin', pinVariable: 'HSM_PIN' }, false],
    ['the PIN itself', { pin: '123456' }, false],
    ['no token', { pinFile: '/rahasia/pin', tokenLabel: undefined }, false],
    ['no key', { pinFile: '/rahasia/pin', keyId: undefined }, false],
    ['an id that is no hex', { pinFile: '/rahasia/pin', keyId: '1g' }, false],
    ['a module that is looked for', { pinFile: '/rahasia/pin', module: 'modul.so' }, false],
  ])('is a hardware module with %s, or is not: %j', (_, changes, isTaken) => {
    expect(SignerSource.safeParse({ ...hardware, ...changes }).success).toBe(isTaken);
  });
});
