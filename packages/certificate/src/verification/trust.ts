import { type Bytes, isSame } from '../der/bytes.ts';
import { isSignatureOf } from './signature-check.ts';
import { type ReadCertificate, readCertificate } from './x509-reading.ts';

const LONGEST_CHAIN = 5;

/**
 * `trusted`: one line of certificates, each issued by the next, to a trusted root, all valid at the claimed time.
 * `expired`: the same, but not valid then. `damaged`: the signer is ours, what accompanies it is not.
 */
export type Trust = 'trusted' | 'expired' | 'damaged' | 'stranger';

/** Judges the signer's chain; a certificate beside the one line spoils it, so that nothing unexamined rides along. */
export async function trustIn(chain: readonly Bytes[], roots: readonly Bytes[], at: Date): Promise<Trust> {
  const [signer, ...issuers] = chain.slice(0, LONGEST_CHAIN).map(readCertificate);
  if (signer === undefined || signer.isAuthority || chain.length > LONGEST_CHAIN) return 'stranger';
  const line = [signer, ...issuers];
  const last = line.at(-1) ?? signer;
  const known = roots.map(readCertificate);
  const links = await Promise.all(issuers.map((issuer, index) => isIssuedBy(line[index] ?? signer, issuer)));
  const root = known.find(({ raw }) => isSame(last.raw, raw)) ?? (await issuerAmong(known, last));
  if (root === undefined || links.includes(false)) {
    return (await issuerAmong(known, signer)) ? 'damaged' : 'stranger';
  }
  return [...line, root].every((certificate) => isValidAt(certificate, at)) ? 'trusted' : 'expired';
}

/** The signer and its issuers, each issued by the next, found among certificates in any order; it ends at a root or a gap. */
export async function lineOf(signer: ReadCertificate, among: readonly ReadCertificate[]): Promise<Bytes[]> {
  const line = [signer];
  for (let last = signer; line.length < LONGEST_CHAIN && !isSame(last.issuer, last.subject); ) {
    const issuer = await issuerAmong(among, last);
    if (issuer === undefined) break;
    line.push(issuer);
    last = issuer;
  }
  return line.map(({ raw }) => raw);
}

async function issuerAmong(roots: readonly ReadCertificate[], certificate: ReadCertificate) {
  const issued = await Promise.all(roots.map((root) => isIssuedBy(certificate, root)));
  return roots[issued.indexOf(true)];
}

/** Whether a certificate names another as its issuer, and that one's key signed it (RFC 5280 §6.1.3). */
export async function isIssuedBy(certificate: ReadCertificate, issuer: ReadCertificate): Promise<boolean> {
  if (!issuer.isAuthority || !isSame(certificate.issuer, issuer.subject)) return false;
  const { issuerKeyIdentifier } = certificate;
  if (issuerKeyIdentifier && issuer.keyIdentifier && issuerKeyIdentifier !== issuer.keyIdentifier) return false;
  const { signatureAlgorithm, signature, body } = certificate;
  return isSignatureOf(issuer.publicKey, signatureAlgorithm, signature, body);
}

/** Whether an instant lies in the time that a certificate is made for. */
export const isValidAt = ({ notBefore, notAfter }: ReadCertificate, at: Date): boolean =>
  notBefore <= at && at <= notAfter;
