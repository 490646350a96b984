import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning, signedParts } from '../testing/sample-signing.ts';
import { type IssuedCertificate, issueCertificatePdf } from './issue-certificate-pdf.ts';
import { localSignatureProvider } from './signature-provider.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
const rootFile = folder.write('root.pem', signing.authority.rootCertificatePem);
let issued: IssuedCertificate;
let file: string;
beforeAll(async () => {
  issued = await signing.issue();
  file = folder.write('certificate.pdf', issued.pdf);
});
afterAll(() => folder.remove());

function cmsVerified(pdf: Buffer, trusted = rootFile) {
  const { content, cms } = signedParts(pdf);
  const files = ['-in', folder.write('s.der', cms), '-content', folder.write('c.bin', content)];
  const strict = ['-binary', '-cades', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'];
  return run('openssl', 'cms', '-verify', '-inform', 'DER', ...files, ...strict, '-CAfile', trusted);
}

describe('a signed certificate, by programs that we did not write', () => {
  it('is sound PDF for qpdf', () => {
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
  });

  it('is valid and trusted for pdfsig', () => {
    const store = `sql:${folder.path}`;
    run('certutil', '-N', '-d', store, '--empty-password');
    run('certutil', '-A', '-d', store, '-n', 'root', '-t', 'C,C,C', '-i', rootFile);
    const { output } = run('pdfsig', '-nssdir', folder.path, file);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Certificate is Trusted.');
    expect(output).toContain('Total document signed');
    expect(output).toContain('ETSI.CAdES.detached');
    expect(output).toContain('Segel Elektronik Kompeten Contoh');
  });

  it('carries CAdES attributes for openssl, and no signing time', () => {
    expect(cmsVerified(issued.pdf)).toMatchObject({ status: 0 });
    const printed = run('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', folder.file('s.der')).output;
    expect(printed).toContain('id-smime-aa-signingCertificateV2');
    expect(printed).not.toContain('signingTime');
  });

  it('is refused by openssl and pdfsig after one flipped byte', () => {
    const flipped = Buffer.from(issued.pdf);
    flipped.writeUInt8(flipped.readUInt8(2_000) ^ 1, 2_000);
    expect(cmsVerified(flipped).status).not.toBe(0);
    expect(run('pdfsig', '-nocert', folder.write('flipped.pdf', flipped)).output).not.toContain('Signature is Valid.');
  });
});

describe('issueCertificatePdf', () => {
  it('signs with RSA as well', async () => {
    const provider = rsaProvider();
    const { pdf } = await issueCertificatePdf(sampleDocument(), provider, { signedAt: SIGNED_AT });
    expect(cmsVerified(pdf, folder.file('rsa.pem'))).toMatchObject({ status: 0 });
  });

  it('refuses a document that claims another assurance than the key has', async () => {
    await expect(signing.issue({ assurance: 'certified' })).rejects.toThrow('assurance_mismatch');
  });

  it('refuses a signature that does not fit into its room', async () => {
    const [signer = Buffer.alloc(0), root = Buffer.alloc(0)] = signing.provider.certificateChain;
    const provider = { ...signing.provider, certificateChain: [signer, ...Array<Buffer>(12).fill(root)] };
    const made = issueCertificatePdf(sampleDocument(), provider, { signedAt: SIGNED_AT });
    await expect(made).rejects.toThrow('signature_too_large');
  });

  it('refuses a provider whose signature does not hold', async () => {
    const provider = { ...signing.provider, sign: () => Promise.resolve(Buffer.from('3006020101020101', 'hex')) };
    const made = issueCertificatePdf(sampleDocument(), provider, { signedAt: SIGNED_AT });
    await expect(made).rejects.toThrow('signature_invalid');
  });

  it('draws and signs a cohort of 30 in well under two seconds of processor time', async () => {
    const before = process.cpuUsage();
    for (let index = 0; index < 30; index += 1) await signing.issue({ holderName: `Peserta Nomor ${index}` });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});

// A key whose certificate openssl made, as an external provider would bring it.
function rsaProvider() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const key = folder.write('rsa.key', privateKeyPem);
  run('openssl', 'req', '-x509', '-new', '-key', key, '-subj', '/CN=Kunci RSA', '-out', folder.file('rsa.pem'));
  const certificateChainPem = readFileSync(folder.file('rsa.pem'), 'utf8');
  return localSignatureProvider({ privateKeyPem, certificateChainPem });
}
