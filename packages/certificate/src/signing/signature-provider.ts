import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import type { SignatureAlgorithm } from '../cms/cms-form.ts';
import type { Assurance } from '../document/certificate-document.ts';

/** Whoever can sign: a key of ours, a hardware module, or a trust service provider behind a network. */
export interface SignatureProvider {
  /** The signer's certificate first, then its issuers, each in DER. */
  readonly certificateChain: readonly Buffer[];
  /** What PP 71/2019 art. 60 calls this signature. */
  readonly assurance: Assurance;
  readonly algorithm: SignatureAlgorithm;
  /** Signs the bytes themselves (not a digest of them); ECDSA answers in DER. */
  sign(bytes: Uint8Array): Promise<Buffer>;
}

/** A private key and the certificates that speak for it, in PEM. */
export interface LocalSignatureKeys {
  privateKeyPem: string;
  certificateChainPem: string;
}

/** Signs with a key that this deployment keeps itself; such a signature is always uncertified. */
export function localSignatureProvider({ privateKeyPem, certificateChainPem }: LocalSignatureKeys): SignatureProvider {
  const key = createPrivateKey(privateKeyPem);
  const certificateChain = certificatesInPem(certificateChainPem);
  const [certificate] = certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  if (!new X509Certificate(certificate).checkPrivateKey(key)) throw new CertificateProblem('key_mismatch');
  return {
    certificateChain,
    assurance: 'uncertified',
    algorithm: algorithmOf(key),
    sign: (bytes) => Promise.resolve(sign('sha256', bytes, key)),
  };
}

/** The certificates of a PEM text in their order, in DER. */
export function certificatesInPem(pem: string): Buffer[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block).raw);
}

/** The algorithm of a key; refuses one that certificates of ours may not carry. */
export function algorithmOf(key: KeyObject): SignatureAlgorithm {
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ecdsa-sha256';
  if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) return 'rsa-sha256';
  throw new CertificateProblem('key_unsupported', { type: key.asymmetricKeyType ?? 'unknown' });
}
