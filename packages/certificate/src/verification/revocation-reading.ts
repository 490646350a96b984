import type { Bytes } from '../der/bytes.ts';
import type { ValidationData } from '../long-term/security-store.ts';
import { responderOf, statedFor } from './ocsp-check.ts';
import { type ReadOcspAnswer, readOcspAnswer } from './ocsp-reading.ts';
import { readList, type SaidOfCertificate, saidByLists } from './revocation-list-reading.ts';
import { type ReadCertificate, readCertificate } from './x509-reading.ts';

/** What lists and answers say of a line of certificates: since when one of them counts no more, or that all stand. */
export type Standing = { known: false } | { known: true; revokedAt: Date | null };

/**
 * Judges a line, signer first, by revocation lists (RFC 5280 §5 and §6.3) and answers of responders (RFC 6960): of each
 * certificate but the root one or the other must speak, by its issuer's word, made at `notBefore` or later.
 */
export async function standingOf(
  line: readonly Bytes[],
  data: Pick<ValidationData, 'revocationLists' | 'ocspAnswers'>,
  notBefore: Date,
): Promise<Standing> {
  const certificates = line.map(readCertificate);
  const [lists, answers] = [data.revocationLists.map(readList), data.ocspAnswers.map(readOcspAnswer)];
  let revokedAt: Date | null = null;
  for (const [index, certificate] of certificates.slice(0, -1).entries()) {
    const issuer = certificates[index + 1] ?? certificate;
    const said = [
      ...(await saidByLists(certificate, issuer, lists)),
      ...(await saidByAnswers(certificate, issuer, answers)),
    ];
    if (!said.some(({ thisUpdate }) => thisUpdate >= notBefore)) return { known: false };
    for (const { revokedAt: at } of said) if (at && (revokedAt === null || at < revokedAt)) revokedAt = at;
  }
  return { known: true, revokedAt };
}

/** What answers say of a certificate that its issuer, or whom the issuer named, has signed; one that knows nothing says nothing. */
async function saidByAnswers(
  certificate: ReadCertificate,
  issuer: ReadCertificate,
  answers: readonly ReadOcspAnswer[],
): Promise<SaidOfCertificate[]> {
  const all: SaidOfCertificate[] = [];
  for (const answer of answers) {
    const stated = await statedFor(answer, certificate, issuer);
    if (stated === null || stated.said.status === 'unknown') continue;
    if ((await responderOf(answer, issuer)) === null) continue;
    const { said, thisUpdate, nextUpdate } = stated;
    all.push({ thisUpdate, nextUpdate, revokedAt: said.status === 'revoked' ? said.at : null });
  }
  return all;
}
