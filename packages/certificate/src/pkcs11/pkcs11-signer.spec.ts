import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { certificatesInPem, type SignatureProvider } from '../signing/signature-provider.ts';
import { run } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, signedParts } from '../testing/sample-signing.ts';
import { type SoftHsm, softHsm } from '../testing/soft-hsm.ts';
import { callsToC } from './calls-to-c.ts';
import { type Pkcs11Key, pkcs11SignatureProvider } from './pkcs11-signer.ts';

describe('a key in a hardware module', () => {
  let hsm: SoftHsm;
  let provider: SignatureProvider;
  beforeAll(async () => {
    hsm = await softHsm('Modul Uji');
  });
  afterAll(() => hsm?.folder.remove());

  const opened = (changes: Partial<Pkcs11Key> = {}) =>
    pkcs11SignatureProvider({
      ...{ module: hsm.module, token: { label: hsm.token }, key: hsm.key, pin: () => hsm.pin },
      ...changes,
    });
  const issue = (by = provider) => issueCertificatePdf(sampleDocument(), by, { signedAt: SIGNED_AT });
  const verified = (pdf: Buffer, root: string) => {
    const { content, cms } = signedParts(pdf);
    const { folder } = hsm;
    const parts = ['-in', folder.write('s.der', cms), '-content', folder.write('c.bin', content), '-CAfile', root];
    const checks = ['-binary', '-cades', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'];
    return run('openssl', 'cms', '-verify', '-inform', 'DER', ...parts, ...checks);
  };

  it('is refused by name where the machine or the module cannot do it', async () => {
    const missing = () => Promise.reject(new Error('Cannot find the native Koffi module'));
    await expect(callsToC(missing)).rejects.toMatchObject({ code: 'binary_missing' });
    await expect(opened({ module: hsm.folder.write('modul.so', 'no') })).rejects.toMatchObject({
      code: 'module_unusable',
      detail: expect.stringContaining('is no PKCS#11 module'),
    });
    await expect(opened({ module: '/tidak/ada.so' })).rejects.toMatchObject({ code: 'module_unusable' });
  });

  it('is not opened with a wrong PIN, which the token hears once', async () => {
    const wrong = { pin: () => '11112222' };
    await expect(opened(wrong)).rejects.toMatchObject({ reason: 'refused', code: 'CKR_PIN_INCORRECT' });
    await expect(opened(wrong)).rejects.toMatchObject({ reason: 'refused', code: 'pin_refused_before' });
    await expect(opened({ pin: () => '33334444' })).rejects.toMatchObject({ code: 'CKR_PIN_INCORRECT' });
  });

  it('is refused by name where token, key or certificate is not there', async () => {
    await expect(opened({ token: { label: 'lain' } })).rejects.toMatchObject({
      ...{ reason: 'unreachable', code: 'token_missing' },
      detail: expect.stringContaining(hsm.token),
    });
    await expect(opened({ key: { label: 'lain' } })).rejects.toMatchObject({ code: 'key_missing' });
    await expect(opened()).rejects.toMatchObject({ code: 'certificate_missing' });
  });

  it('signs a certificate that openssl and pdfsig accept, with the certificates on the token', async () => {
    const [seal = Buffer.alloc(0), root = Buffer.alloc(0)] = hsm.chain;
    hsm.putCertificate(seal, 'segel', hsm.key.id);
    hsm.putCertificate(root, 'akar', 'ff');
    provider = await opened({ key: { id: hsm.key.id } });
    expect(provider).toMatchObject({
      assurance: 'uncertified',
      algorithm: 'ecdsa-sha256',
      certificateChain: hsm.chain,
    });
    const { pdf, signedBy } = await issue();
    expect(signedBy).toBe('Segel Elektronik Modul Uji');
    expect(verified(pdf, hsm.rootFile)).toMatchObject({ status: 0 });
    const { folder } = hsm;
    run('certutil', '-N', '-d', `sql:${folder.path}`, '--empty-password');
    run('certutil', '-A', '-d', `sql:${folder.path}`, '-n', 'root', '-t', 'C,C,C', '-i', hsm.rootFile);
    const { output } = run('pdfsig', '-nssdir', folder.path, folder.write('signed.pdf', pdf));
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Certificate is Trusted.');
  });

  it('signs for several at once, each their own bytes', async () => {
    const files = await Promise.all(Array.from({ length: 8 }, () => issue()));
    expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(8);
  });

  it('is opened anew when the module was restarted, and waited for when its token is away', async () => {
    hsm.restart();
    expect((await issue()).pdf.length).toBeGreaterThan(40_000);
    hsm.setPresent(false);
    hsm.restart();
    await expect(issue()).rejects.toMatchObject({ reason: 'unreachable', code: 'token_missing' });
    hsm.setPresent(true);
    hsm.restart();
    expect((await issue()).pdf.length).toBeGreaterThan(40_000);
  });

  it('signs with RSA-3072 and certificates from a file, and never under those of another key', async () => {
    const [key, pem] = [hsm.folder.file('rsa.key'), hsm.folder.file('rsa.pem')];
    const made = ['-newkey', 'rsa:3072', '-noenc', '-keyout', key, '-subj', '/CN=Kunci RSA', '-out', pem];
    run('openssl', 'req', '-x509', ...made);
    hsm.importKey(key, 'rsa', '02');
    const certificateChain = certificatesInPem(hsm.folder.read('rsa.pem').toString());
    const rsa = await opened({ key: { label: 'rsa', id: '02' }, certificateChain });
    const { pdf } = await issue(rsa);
    expect(verified(pdf, pem)).toMatchObject({ status: 0 });
    const other = { key: { label: 'rsa' }, certificateChain: hsm.chain };
    await expect(opened(other)).rejects.toMatchObject({ code: 'key_mismatch' });
    run('openssl', 'genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', key);
    hsm.importKey(key, 'segel', '03');
    await expect(opened({ key: { label: 'segel' } })).rejects.toMatchObject({ code: 'key_ambiguous' });
    const stranger = { key: { label: 'segel', id: '03' }, certificateChain: hsm.chain };
    await expect(opened(stranger)).rejects.toMatchObject({ code: 'key_mismatch' });
  });
});
