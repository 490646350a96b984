import type { IssuerKey } from '@kompeten/statement';

/** Where `did:web` looks for the document of a deployment (W3C CCG, did:web method, §2.5.2). */
export const DID_PATH = '/.well-known/did.json';

/** The name of a deployment as wallets resolve it: `did:web:example.org`, a port written as `%3A`. */
export const didOf = (origin: string): string => `did:web:${new URL(origin).host.replace(':', '%3A')}`;

/** The name of an issuer, a centre or a certification body, in whose name a deployment signs: `did:web:example.org:issuers:…`. */
export const issuerDidOf = (origin: string, issuerId: string): string => `${didOf(origin)}:issuers:${issuerId}`;

const CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'];
const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** A key of credentials as it is published: since when somebody else may have it, null while nobody has. */
export interface PublishedMultikey {
  multikey: string;
  revoked: Date | null;
}

interface Method {
  id: string;
  revoked?: string;
}

/**
 * The deployment's keys as wallets look them up: every key that ever signed, since credentials last longer than keys. One that
 * went bad stays with its instant and is no longer among those that assert anything (W3C Controlled Identifiers 1.0 §2.2).
 */
export function didDocument(
  origin: string,
  keys: readonly IssuerKey[],
  bad: ReadonlyMap<string, Date>,
  multikeys: readonly PublishedMultikey[],
) {
  const id = didOf(origin);
  const jwks = keys.map(({ kty, crv, x, y, kid, alg }) => ({
    ...{ id: `${id}#${kid}`, type: 'JsonWebKey', controller: id, ...revokedAt(bad.get(kid) ?? null) },
    publicKeyJwk: { kty, crv, x, y, kid, alg },
  }));
  return documentOf(id, CONTEXTS, [...jwks, ...methodsOf(id, multikeys)]);
}

/** The keys that sign credentials, as those of one issuer. */
export function issuerDidDocument(origin: string, issuerId: string, multikeys: readonly PublishedMultikey[]) {
  const id = issuerDidOf(origin, issuerId);
  return documentOf(id, CONTEXTS.slice(0, 1), methodsOf(id, multikeys));
}

function documentOf(id: string, contexts: readonly string[], verificationMethod: readonly Method[]) {
  const assertionMethod = verificationMethod.filter(({ revoked }) => !revoked).map((method) => method.id);
  return { '@context': [...contexts, MULTIKEY], id, verificationMethod, assertionMethod };
}

const methodsOf = (id: string, multikeys: readonly PublishedMultikey[]) =>
  multikeys.map(({ multikey, revoked }) => ({
    ...{ id: `${id}#${multikey}`, type: 'Multikey', controller: id, ...revokedAt(revoked) },
    publicKeyMultibase: multikey,
  }));

const revokedAt = (at: Date | null) => at && { revoked: at.toISOString().replace(/\.\d+Z$/, 'Z') };
