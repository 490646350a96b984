import { z } from 'zod';
import { toBase64Url } from './base64url.ts';

/** One public key of a deployment (RFC 7517), with the time in which it signs. */
export const IssuerKey = z
  .object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string().length(43),
    y: z.string().length(43),
    kid: z.string().length(11),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
    /** Seconds since 1970: from when, and until when, it signs. */
    nbf: z.int(),
    exp: z.int(),
    /** Its certificate and the root's, in base64 DER. */
    x5c: z.array(z.string()),
  })
  .meta({ id: 'IssuerKey' });
export type IssuerKey = z.output<typeof IssuerKey>;

/** What stands at `/.well-known/kompeten-keys.json`: every key that ever signed, since paper lasts longer than keys. */
export const KeySet = z
  .object({
    issuer: z.string(),
    keys: z.array(IssuerKey),
    /** The keys that sign credentials (Ed25519), as Multikeys; a set from before there were any names none. */
    credentialKeys: z.array(z.string()).default([]),
    /** The roots that signatures on PDF files lead to, in base64 DER; a set from before there were any names none. */
    roots: z.array(z.string()).default([]),
    /** The roots of the timestamp authorities that are trusted, likewise. */
    timestampRoots: z.array(z.string()).default([]),
    /** Keys that went bad, by the SHA-256 of their certificate in hex: what they signed counts only with a timestamp from before. */
    compromised: z.array(z.object({ certificate: z.string(), from: z.iso.datetime({ offset: true }) })).default([]),
    /** Keys of credentials that went bad, as Multikeys, likewise. */
    compromisedCredentialKeys: z
      .array(z.object({ multikey: z.string(), from: z.iso.datetime({ offset: true }) }))
      .default([]),
  })
  .meta({ id: 'KeySet' });
export type KeySet = z.output<typeof KeySet>;

/** Where the keys are published. */
export const KEYS_PATH = '/.well-known/kompeten-keys.json';

/** The id of a key: the first eight bytes of its thumbprint (RFC 7638). */
export async function keyIdOf({ x, y }: { x: string; y: string }): Promise<Uint8Array> {
  const members = new TextEncoder().encode(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', members)).subarray(0, 8);
}

/** The key of an id, if it is published, its id is its own, and nobody else may have it: what it signs proves no time by itself. */
export async function keyOf({ keys, compromised }: KeySet, keyId: Uint8Array): Promise<IssuerKey | null> {
  const key = keys.find(({ kid }) => kid === toBase64Url(keyId));
  if (!key || toBase64Url(await keyIdOf(key)) !== key.kid) return null;
  const certificate = compromised.length === 0 ? null : await fingerprintOf(key);
  return compromised.some((one) => one.certificate === certificate) ? null : key;
}

async function fingerprintOf({ x5c: [certificate = ''] }: IssuerKey): Promise<string> {
  const bytes = Uint8Array.from(atob(certificate), (letter) => letter.charCodeAt(0));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a key made this signature (r and s) over these bytes. */
export async function isSignedBy(key: IssuerKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const { kty, crv, x, y } = key;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, imported, new Uint8Array(signature), new Uint8Array(bytes));
}
