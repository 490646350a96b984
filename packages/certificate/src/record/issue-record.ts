import { createHash } from 'node:crypto';
import { canonicalJson, type VerificationRecord } from '@kompeten/domain';
import { CertificateProblem } from '../certificate-problem.ts';
import { es256SignerOf } from '../signing/es256.ts';
import { sealed } from '../signing/seal-pdf.ts';
import type { SignatureProvider } from '../signing/signature-provider.ts';
import { commonNameOf } from '../signing/x509-certificate.ts';
import { drawRecord } from './draw-record.ts';

/** The media type that the signature around a record names. */
export const RECORD_TYPE = 'kompeten-record+json';

/** A record as it is handed over. */
export interface IssuedRecord {
  pdf: Buffer;
  sha256: string;
  /** Detached (RFC 7515 appendix F): the payload is the record in its canonical form (RFC 8785); empty without a P-256 key. */
  jws: string;
}

/** Draws a record and signs it twice: as PAdES B-B in its PDF, and as data. */
export async function issueRecord(record: VerificationRecord, signer: SignatureProvider): Promise<IssuedRecord> {
  const [certificate] = signer.certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const drawn = await drawRecord(record, { signedBy: commonNameOf(certificate), assurance: signer.assurance });
  const pdf = await sealed(drawn, signer);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), jws: await detachedSignature(record, signer) };
}

async function detachedSignature(record: VerificationRecord, signer: SignatureProvider): Promise<string> {
  const es256 = es256SignerOf(signer);
  if (es256 === null) return '';
  const header = encoded(JSON.stringify({ alg: 'ES256', typ: RECORD_TYPE, kid: es256.publicKey.kid }));
  const signature = await es256.sign(Buffer.from(`${header}.${encoded(canonicalJson(record))}`));
  return `${header}..${Buffer.from(signature).toString('base64url')}`;
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url');
