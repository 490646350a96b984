import { createHash, verify } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { signedAttributes, writeCms } from '../cms/cms-form.ts';
import type { TimestampAuthority } from '../timestamp/timestamp-port.ts';
import type { SignatureProvider } from './signature-provider.ts';
import { parsedCertificate } from './x509-certificate.ts';

/**
 * Signs a SHA-256 digest of the document as PAdES baseline B-B demands (ETSI EN 319 142-1 §6.3); with a timestamp authority
 * its token over the signature goes in beside it, which makes B-T.
 */
export async function signDigest(
  contentDigest: Buffer,
  provider: SignatureProvider,
  authority: TimestampAuthority | null = null,
): Promise<Buffer> {
  const [signer] = provider.certificateChain;
  if (signer === undefined) throw new CertificateProblem('chain_invalid');
  const certificates = provider.certificateChain.map((one) => new Uint8Array(one));
  const signerDigest = createHash('sha256').update(signer).digest();
  const attributes = signedAttributes(contentDigest, new Uint8Array(signer), signerDigest);
  const signature = await provider.sign(attributes);
  if (!verify('sha256', attributes, parsedCertificate(signer).publicKey, signature)) {
    throw new CertificateProblem('signature_invalid');
  }
  const { algorithm } = provider;
  const parts = { certificates, algorithm, contentDigest: new Uint8Array(contentDigest) };
  const value = new Uint8Array(signature);
  const timestamp = authority && (await authority.stamp(value));
  return Buffer.from(writeCms({ ...parts, signature: value, timestamp }, attributes));
}
