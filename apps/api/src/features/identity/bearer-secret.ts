import { createHash, randomBytes } from 'node:crypto';

const TOKEN_PREFIX = 'kpt_';

/** Crockford's 32 symbols, without letters that look like digits; each byte chooses evenly. */
const DICTATED = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new secret for a cookie. */
export function newCookieSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new secret for a script; its prefix lets scanners of leaked secrets recognise it. */
export function newTokenSecret(): string {
  return TOKEN_PREFIX + randomBytes(32).toString('base64url');
}

/** A password for one signing in: sixteen symbols that nobody mistakes for each other, easy to dictate. */
export function newOneTimePassword(): string {
  const symbols = [...randomBytes(16)].map((byte) => DICTATED[byte % DICTATED.length]);
  return [0, 4, 8, 12].map((start) => symbols.slice(start, start + 4).join('')).join('-');
}

/** What is stored of a secret of 256 random bits: a plain hash suffices, since nobody can guess it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
