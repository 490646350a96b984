import { createHash } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import type { DrawnPdf } from '../drawing/blank-signature.ts';
import type { TimestampAuthority } from '../timestamp/timestamp-port.ts';
import { signDigest } from './sign-digest.ts';
import type { SignatureProvider } from './signature-provider.ts';

// ISO 32000-1 §12.8.1: the digest covers all bytes but the Contents string with its angle brackets.
/** Signs a drawn document in the room that was left for it. */
export async function sealed(
  { bytes, signatureOffset }: DrawnPdf,
  signer: SignatureProvider,
  authority: TimestampAuthority | null = null,
): Promise<Buffer> {
  const start = bytes.indexOf('/Contents <', signatureOffset) + '/Contents '.length;
  const end = bytes.indexOf('>', start) + 1;
  const room = (end - start - 2) / 2;
  const rangeStart = bytes.indexOf('/ByteRange [', signatureOffset) + '/ByteRange '.length;
  const rangeEnd = bytes.indexOf(']', rangeStart) + 1;
  bytes.write(`[0 ${start} ${end} ${bytes.length - end}]`.padEnd(rangeEnd - rangeStart), rangeStart, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  const cms = await signDigest(digest, signer, authority);
  if (cms.length > room) throw new CertificateProblem('signature_too_large', { bytes: cms.length });
  bytes.write(cms.toString('hex'), start + 1, 'latin1');
  return bytes;
}
