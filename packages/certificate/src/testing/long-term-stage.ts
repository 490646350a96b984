import { lengthened } from '../long-term/lengthen.ts';
import { publishedOverHttp } from '../long-term/published-word.ts';
import { validationDataOf } from '../long-term/validation-data.ts';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { makeRevocationList } from '../signing/revocation-list.ts';
import { httpTimestampAuthority } from '../timestamp/timestamp-authority.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { sampleDocument } from './sample-document.ts';
import { SIGNED_AT, sampleSigning } from './sample-signing.ts';
import { timestampServer } from './timestamp-server.ts';

/** Everything that a file is kept by for long, with a file at B-T and at B-LTA. */
export type LongTermStage = Awaited<ReturnType<typeof longTermStage>>;

const bytesOf = (buffer: Uint8Array) => new Uint8Array(buffer);

/** Starts a timestamp authority, and signs and archives a certificate with it. */
export async function longTermStage() {
  const signing = sampleSigning();
  const [certificate = Buffer.alloc(0)] = signing.provider.certificateChain;
  const server = await timestampServer();
  const authority = httpTimestampAuthority({ url: server.url });
  const options = { signedAt: SIGNED_AT, timestamps: authority };
  const stamped = (await issueCertificatePdf(sampleDocument(), signing.provider, options)).pdf;
  const listOf = (revoked: Date | null) => {
    const times = { thisUpdate: new Date(), nextUpdate: new Date('2035-01-01T00:00:00Z'), number: 1 };
    return makeRevocationList(signing.authority, revoked ? [{ certificate, at: revoked }] : [], times);
  };
  /** What the file is judged by, with its signer revoked at an instant or not. */
  const dataOf = (revoked: Date | null = null) =>
    validationDataOf(bytesOf(stamped), {
      roots: [...signing.trustedRoots, ...server.roots],
      lists: [listOf(revoked)],
      published: publishedOverHttp(new Date()),
    });
  const archived = Buffer.from(await lengthened(bytesOf(stamped), await dataOf(), authority));
  return {
    ...{ signing, certificate, server, authority, stamped, archived, dataOf },
    verdictOn: (pdf: Uint8Array, compromised = new Map<string, Date>()) =>
      verifyPdf(pdf, { trustedRoots: signing.trustedRoots, timestampRoots: server.roots, compromised }),
    close: () => server.close(),
  };
}
