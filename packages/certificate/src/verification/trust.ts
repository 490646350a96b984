import { X509Certificate } from 'node:crypto';

const LONGEST_CHAIN = 5;

/**
 * `trusted`: one line of certificates, each issued by the next, to a trusted root, all valid at the claimed time.
 * `expired`: the same, but not valid then. `damaged`: the signer is ours, what accompanies it is not.
 */
export type Trust = 'trusted' | 'expired' | 'damaged' | 'stranger';

/** Judges the signer's chain; a certificate beside the one line spoils it, so that nothing unexamined rides along. */
export function trustIn(chain: readonly Buffer[], roots: readonly X509Certificate[], at: Date): Trust {
  const [signer, ...issuers] = chain.slice(0, LONGEST_CHAIN).map((bytes) => new X509Certificate(bytes));
  if (signer === undefined || signer.ca || chain.length > LONGEST_CHAIN) return 'stranger';
  const line = [signer, ...issuers];
  const last = line.at(-1) ?? signer;
  const linked = issuers.every((issuer, index) => isIssuedBy(line[index] ?? signer, issuer));
  const root = roots.find((known) => last.raw.equals(known.raw) || isIssuedBy(last, known));
  if (!linked || root === undefined) return roots.some((known) => isIssuedBy(signer, known)) ? 'damaged' : 'stranger';
  return [...line, root].every((certificate) => isValidAt(certificate, at)) ? 'trusted' : 'expired';
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return (
    certificate !== undefined && issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  );
}

function isValidAt(certificate: X509Certificate, at: Date): boolean {
  return new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
}
