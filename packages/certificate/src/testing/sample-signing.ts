import type { StatusEntry } from '@kompeten/statement';
import { createAuthority } from '../signing/authority.ts';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { certificatesInPem, localSignatureProvider } from '../signing/signature-provider.ts';
import { sampleDocument } from './sample-document.ts';

/** When the sample keys are made and the sample certificates signed. */
export const SIGNED_AT = new Date('2025-08-08T07:05:00Z');

/** A fresh authority with a provider that signs under it. */
export function sampleSigning(organisation = 'Kompeten Contoh') {
  const { authority, signer } = createAuthority({ organisation, clockNow: new Date('2025-08-01T00:00:00Z') });
  const provider = localSignatureProvider(signer);
  return {
    authority,
    signer,
    provider,
    trustedRoots: certificatesInPem(authority.rootCertificatePem),
    issue: (
      changes: Parameters<typeof sampleDocument>[0] = {},
      status: StatusEntry | null = { list: 1, index: 91_734 },
    ) => issueCertificatePdf(sampleDocument(changes), provider, { signedAt: SIGNED_AT, status }),
  };
}

/** The signed bytes and the CMS of a file, cut by its ByteRange as any other program would. */
export function signedParts(pdf: Buffer): { content: Buffer; cms: Buffer } {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'));
  const [start = 0, length = 0, next = 0, rest = 0] = (range ?? []).slice(1).map(Number);
  const hex = pdf.subarray(length + 1, next - 1).toString('latin1');
  const padded = Buffer.from(hex, 'hex');
  const cms = padded.subarray(0, 4 + padded.readUInt16BE(2));
  return { content: Buffer.concat([pdf.subarray(start, length), pdf.subarray(next, next + rest)]), cms };
}
