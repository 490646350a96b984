import { createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { identityOf } from '../cms/cms-form.ts';
import { certificatesInPem } from './signature-provider.ts';
import { makeCertificate } from './x509-certificate.ts';

/** A deployment's own root of trust; its private key is needed only to make another signer. */
export interface Authority {
  organisation: string;
  rootCertificatePem: string;
  rootPrivateKeyPem: string;
}

/** A signing key with its certificate and the root's, ready for `localSignatureProvider`. */
export interface SignerKeys {
  privateKeyPem: string;
  certificateChainPem: string;
  /** ISO instant after which this key must have been replaced. */
  notAfter: string;
}

/** What a new signer is called and how long it lasts. */
export interface SignerOptions {
  clockNow: Date;
  /** Default: `Segel Elektronik <organisation>`. */
  commonName?: string;
  years?: number;
}

const ROOT_YEARS = 25;
const SIGNER_YEARS = 3;

/** Makes a P-256 root (path length 0) and a first signer under it. */
export function createAuthority(options: { organisation: string; clockNow: Date }): {
  authority: Authority;
  signer: SignerKeys;
} {
  const { organisation, clockNow } = options;
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = makeCertificate(
    {
      kind: 'root',
      commonName: `Akar ${organisation}`,
      organisation,
      notBefore: clockNow,
      notAfter: yearsAfter(clockNow, ROOT_YEARS),
      publicKey: pair.publicKey,
      issuerName: 'self',
    },
    pair.privateKey,
  );
  const authority = {
    organisation,
    rootCertificatePem: pemOf(certificate),
    rootPrivateKeyPem: keyPem(pair.privateKey),
  };
  return { authority, signer: createSigner(authority, { clockNow }) };
}

/** Makes another signer under the same root, so that keys rotate while older certificates stay verifiable. */
export function createSigner(authority: Authority, options: SignerOptions): SignerKeys {
  const [root] = certificatesInPem(authority.rootCertificatePem);
  if (root === undefined) throw new CertificateProblem('chain_invalid');
  if (!new X509Certificate(root).checkPrivateKey(createPrivateKey(authority.rootPrivateKeyPem))) {
    throw new CertificateProblem('key_mismatch');
  }
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const notAfter = yearsAfter(options.clockNow, options.years ?? SIGNER_YEARS);
  const certificate = makeCertificate(
    {
      kind: 'signer',
      commonName: options.commonName ?? `Segel Elektronik ${authority.organisation}`,
      organisation: authority.organisation,
      notBefore: options.clockNow,
      notAfter,
      publicKey: pair.publicKey,
      issuerName: identityOf(new Uint8Array(root)).subject,
    },
    createPrivateKey(authority.rootPrivateKeyPem),
  );
  return {
    privateKeyPem: keyPem(pair.privateKey),
    certificateChainPem: pemOf(certificate) + authority.rootCertificatePem,
    notAfter: notAfter.toISOString(),
  };
}

function yearsAfter(instant: Date, years: number): Date {
  const later = new Date(instant);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

function keyPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function pemOf(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
