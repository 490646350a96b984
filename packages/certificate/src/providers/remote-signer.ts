import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CertificateProblem } from '../certificate-problem.ts';
import type { SignatureAlgorithm } from '../cms/cms-form.ts';
import { derSignatureOf } from '../der/ecdsa-signature.ts';
import type { Assurance } from '../document/certificate-document.ts';
import { algorithmOf, type SignatureProvider } from '../signing/signature-provider.ts';
import { parsedCertificate } from '../signing/x509-certificate.ts';
import { ProviderProblem } from './provider-problem.ts';
import { askService, type ServiceAddress } from './service-call.ts';

/** A key that lies with somebody else: which one, and what its signatures are called. */
export interface RemoteKey {
  address: ServiceAddress;
  /** The name of the key at the service. */
  credentialId: string;
  /** What PP 71/2019 art. 60 calls its signatures: `certified` only with a certificate of an Indonesian PSrE. */
  assurance: Assurance;
}

const Base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const CredentialInfo = z.looseObject({
  key: z.looseObject({ status: z.enum(['enabled', 'disabled']) }),
  cert: z.looseObject({ certificates: z.array(Base64).min(1).max(5) }),
});
const SignedHashes = z.looseObject({ signatures: z.tuple([Base64]) });

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNATURES: Record<SignatureAlgorithm, string> = {
  'ecdsa-sha256': '1.2.840.10045.4.3.2',
  'rsa-sha256': '1.2.840.113549.1.1.11',
};
/** A digest that is signed twice is one signature too many and nothing else, so asking again does no harm. */
const TRIES = 3;

/**
 * A signer behind a network: the digest goes there, the signature comes back, the key never leaves. Speaks the part of the
 * Cloud Signature Consortium's API v2 that a seal needs (`credentials/info`, `signatures/signHash`), so that a hardware
 * module behind such a service signs as well. Throws a `ProviderProblem` where the service is out of reach or says no.
 */
export async function remoteSignatureProvider({
  address,
  credentialId,
  assurance,
}: RemoteKey): Promise<SignatureProvider> {
  const asked = { credentialID: credentialId, certificates: 'chain', certInfo: true };
  const info = checked(
    CredentialInfo,
    await askService(address, { path: '/credentials/info', body: asked, tries: TRIES }),
  );
  if (info.key.status !== 'enabled') throw new ProviderProblem('refused', 'the key is disabled');
  const certificateChain = info.cert.certificates;
  const [certificate] = certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const algorithm = algorithmOf(parsedCertificate(certificate).publicKey);
  const sign = async (bytes: Uint8Array) => {
    const hash = createHash('sha256').update(bytes).digest('base64');
    const signAlgo = SIGNATURES[algorithm];
    const body = { credentialID: credentialId, hashes: [hash], hashAlgorithmOID: SHA256, signAlgo };
    const idempotencyKey = createHash('sha256').update(`${credentialId} ${hash}`).digest('base64url');
    const answer = await askService(address, { path: '/signatures/signHash', body, tries: TRIES, idempotencyKey });
    const [signature] = checked(SignedHashes, answer).signatures;
    // Services before hardware modules hand on what those answer.
    return algorithm === 'ecdsa-sha256' && signature.length === 64 ? Buffer.from(derSignatureOf(signature)) : signature;
  };
  return { certificateChain, assurance, algorithm, sign };
}

/** What a service answered, by the schema of its interface. */
export function checked<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer);
  if (!result.success) throw new ProviderProblem('malformed', result.error.issues[0]?.path.join('.') ?? '');
  return result.data;
}
