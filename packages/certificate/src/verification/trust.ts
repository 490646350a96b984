import { X509Certificate } from 'node:crypto';

const LONGEST_CHAIN = 5;

/**
 * Whether the certificates lead, each issued by the next, to a trusted root, all valid at the claimed time.
 * A certificate that is not part of that one line refuses the whole: nothing unexamined may ride along.
 */
export function leadsToTrust(chain: readonly Buffer[], roots: readonly X509Certificate[], at: Date): boolean {
  if (chain.length === 0 || chain.length > LONGEST_CHAIN) return false;
  const certificates = chain.map((bytes) => new X509Certificate(bytes));
  const [signer] = certificates;
  if (signer === undefined || signer.ca || certificates.some((certificate) => !isValidAt(certificate, at)))
    return false;
  const linked = certificates.slice(1).every((issuer, index) => isIssuedBy(certificates[index], issuer));
  const last = certificates.at(-1);
  const anchored = roots.some((root) => (last?.raw.equals(root.raw) || isIssuedBy(last, root)) && isValidAt(root, at));
  return linked && anchored;
}

function isIssuedBy(certificate: X509Certificate | undefined, issuer: X509Certificate): boolean {
  return (
    certificate !== undefined && issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  );
}

function isValidAt(certificate: X509Certificate, at: Date): boolean {
  return new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
}
