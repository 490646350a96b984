import type { X509Certificate } from 'node:crypto';

/** A certificate, its issuer, and the issuer's issuer, as far as they are among those given. */
export function lineFrom(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const line = [own];
  for (let last = own; line.length <= all.length; ) {
    const issuer = all.find((one) => !line.some((known) => known.raw.equals(one.raw)) && last.checkIssued(one));
    if (issuer === undefined) break;
    line.push(issuer);
    last = issuer;
  }
  return line;
}
