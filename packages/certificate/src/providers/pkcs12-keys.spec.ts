import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { certificatesInPem, localSignatureProvider } from '../signing/signature-provider.ts';
import { run } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, signedParts } from '../testing/sample-signing.ts';
import { trustService } from '../testing/trust-service.ts';
import { pkcs12Keys } from './pkcs12-keys.ts';

const stage = trustService('Penerbit Berkas');
const { folder, files } = stage;
afterAll(() => folder.remove());

/** A file as OpenSSL writes it, with the certificates in any order. */
function store(name: string, password: string, key: string, chain: string, ...more: string[]): Buffer {
  const parts = ['-inkey', key, '-in', chain, '-passout', `pass:${password}`, '-out', folder.file(name)];
  expect(run('openssl', 'pkcs12', '-export', ...parts, ...more)).toMatchObject({ status: 0 });
  return folder.read(name);
}

function rsaFiles() {
  const [key, pem] = [folder.file('rsa.key'), folder.file('rsa.pem')];
  run(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-noenc',
    '-keyout',
    key,
    '-subj',
    '/CN=Kunci RSA',
    '-out',
    pem,
  );
  return { key, pem };
}

describe('a PKCS#12 file', () => {
  it.each([
    ['as OpenSSL writes it', []],
    [
      'with the older encryption of many authorities',
      ['-legacy', '-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
  ])('gives an EC key with its line of certificates, %s', (_, options) => {
    const { certificateChainPem, privateKeyPem } = pkcs12Keys(
      store('ec.p12', 'sandi', files.key, files.chain, ...options),
      'sandi',
    );
    const expected = certificatesInPem(stage.signer.certificateChainPem);
    expect(certificatesInPem(certificateChainPem)).toEqual(expected);
    expect(localSignatureProvider({ certificateChainPem, privateKeyPem }).algorithm).toBe('ecdsa-sha256');
  });

  it('gives an RSA key, whose signature openssl accepts', async () => {
    const { key, pem } = rsaFiles();
    const provider = localSignatureProvider(pkcs12Keys(store('rsa.p12', 'sandi', key, pem), 'sandi'));
    expect(new X509Certificate(provider.certificateChain[0] ?? '').subject).toBe('CN=Kunci RSA');
    const { pdf } = await issueCertificatePdf(sampleDocument(), provider, { signedAt: SIGNED_AT });
    const { content, cms } = signedParts(pdf);
    const parts = ['-in', folder.write('s.der', cms), '-content', folder.write('c.bin', content), '-CAfile', pem];
    const checks = ['-binary', '-cades', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'];
    expect(run('openssl', 'cms', '-verify', '-inform', 'DER', ...parts, ...checks)).toMatchObject({ status: 0 });
  });

  it('is refused with a wrong password, damaged, or without the certificate of its key', () => {
    const file = store('ec.p12', 'sandi', files.key, files.chain);
    expect(() => pkcs12Keys(file, 'lain')).toThrow('keystore_unreadable');
    expect(() => pkcs12Keys(file.subarray(0, 400), 'sandi')).toThrow('keystore_unreadable');
    const { key, pem } = rsaFiles();
    const certificates = ['-nokeys', '-in', pem, '-passout', 'pass:sandi', '-out', folder.file('nokey.p12')];
    run('openssl', 'pkcs12', '-export', ...certificates);
    expect(() => pkcs12Keys(folder.read('nokey.p12'), 'sandi')).toThrow('keystore_unreadable');
    const onlyKey = ['-nocerts', '-inkey', key, '-passout', 'pass:sandi', '-out', folder.file('nocert.p12')];
    run('openssl', 'pkcs12', '-export', ...onlyKey);
    expect(() => pkcs12Keys(folder.read('nocert.p12'), 'sandi')).toThrow('key_mismatch');
  });
});
