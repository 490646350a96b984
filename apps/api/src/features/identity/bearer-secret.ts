import { createHash, randomBytes } from 'node:crypto';

const TOKEN_PREFIX = 'kpt_';

/** A new secret for a cookie. */
export function newCookieSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new secret for a script; its prefix lets scanners of leaked secrets recognise it. */
export function newTokenSecret(): string {
  return TOKEN_PREFIX + randomBytes(32).toString('base64url');
}

/** What is stored of a secret of 256 random bits: a plain hash suffices, since nobody can guess it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
