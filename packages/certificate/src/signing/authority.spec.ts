import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { createAuthority, createSigner } from './authority.ts';
import { localSignatureProvider } from './signature-provider.ts';

const clockNow = new Date('2025-08-01T00:00:00Z');
const { authority, signer } = createAuthority({ organisation: 'Koperasi Merah Putih & Rekan', clockNow });
const folder = temporaryFolder();
const rootFile = folder.write('root.pem', authority.rootCertificatePem);
afterAll(() => folder.remove());

const verified = (chainPem: string) =>
  run(
    'openssl',
    'verify',
    '-x509_strict',
    '-attime',
    '1760000000',
    '-CAfile',
    rootFile,
    folder.write('s.pem', chainPem),
  );

describe('createAuthority', () => {
  it('makes a signer that openssl accepts strictly under the root', () => {
    expect(verified(signer.certificateChainPem)).toMatchObject({ status: 0 });
  });

  it('limits the root to signing certificates, one level deep', () => {
    const { output } = run('openssl', 'x509', '-in', rootFile, '-noout', '-text');
    expect(output).toContain('CA:TRUE, pathlen:0');
    expect(output).toContain('Certificate Sign, CRL Sign');
    expect(output).toContain('ASN1 OID: prime256v1');
    expect(output).toContain('C = ID, O = Koperasi Merah Putih & Rekan, CN = Akar Koperasi Merah Putih & Rekan');
  });

  it('limits the signer to signatures', () => {
    const { output } = run(
      'openssl',
      'x509',
      '-in',
      folder.write('s.pem', signer.certificateChainPem),
      '-noout',
      '-text',
    );
    expect(output).toContain('CA:FALSE');
    expect(output).toContain('Digital Signature, Non Repudiation');
    expect(output).toContain('CN = Segel Elektronik Koperasi Merah Putih & Rekan');
    expect(output).toMatch(/Subject Key Identifier/);
    expect(output).toMatch(/Authority Key Identifier/);
  });
});

describe('createSigner', () => {
  it('adds a new key under the same root', () => {
    const next = createSigner(authority, { clockNow, commonName: 'Segel 2026', years: 1 });
    expect(verified(next.certificateChainPem)).toMatchObject({ status: 0 });
    expect(next.notAfter).toBe('2026-08-01T00:00:00.000Z');
    expect(next.privateKeyPem).not.toBe(signer.privateKeyPem);
  });

  it('refuses a root key that does not belong to the root', () => {
    const other = createAuthority({ organisation: 'Lain', clockNow }).authority;
    const mixed = { ...authority, rootPrivateKeyPem: other.rootPrivateKeyPem };
    expect(() => createSigner(mixed, { clockNow })).toThrow('key_mismatch');
  });
});

describe('localSignatureProvider', () => {
  it('refuses a key that does not belong to the certificate', () => {
    const other = createSigner(authority, { clockNow });
    const keys = { privateKeyPem: other.privateKeyPem, certificateChainPem: signer.certificateChainPem };
    expect(() => localSignatureProvider(keys)).toThrow('key_mismatch');
  });

  it('refuses a chain without a certificate', () => {
    const keys = { privateKeyPem: signer.privateKeyPem, certificateChainPem: '' };
    expect(() => localSignatureProvider(keys)).toThrow('chain_invalid');
  });

  it('never calls its signatures certified', () => {
    expect(localSignatureProvider(signer).assurance).toBe('uncertified');
  });
});
