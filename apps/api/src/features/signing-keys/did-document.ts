import type { IssuerKey } from '@kompeten/statement';

/** Where `did:web` looks for the document of a deployment (W3C CCG, did:web method, §2.5.2). */
export const DID_PATH = '/.well-known/did.json';

/** The name of a deployment as wallets resolve it: `did:web:example.org`, a port written as `%3A`. */
export const didOf = (origin: string): string => `did:web:${new URL(origin).host.replace(':', '%3A')}`;

/** The name of an issuer, a centre or a certification body, in whose name a deployment signs: `did:web:example.org:issuers:…`. */
export const issuerDidOf = (origin: string, issuerId: string): string => `${didOf(origin)}:issuers:${issuerId}`;

const CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'];
const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** The deployment's keys as wallets look them up: every key that ever signed, since credentials last longer than keys. */
export function didDocument(origin: string, keys: readonly IssuerKey[], multikeys: readonly string[]) {
  const id = didOf(origin);
  const jwks = keys.map(({ kty, crv, x, y, kid, alg }) => ({
    ...{ id: `${id}#${kid}`, type: 'JsonWebKey', controller: id },
    publicKeyJwk: { kty, crv, x, y, kid, alg },
  }));
  return documentOf(id, CONTEXTS, [...jwks, ...methodsOf(id, multikeys)]);
}

/** The keys that sign credentials, as those of one issuer. */
export function issuerDidDocument(origin: string, issuerId: string, multikeys: readonly string[]) {
  const id = issuerDidOf(origin, issuerId);
  return documentOf(id, CONTEXTS.slice(0, 1), methodsOf(id, multikeys));
}

function documentOf(id: string, contexts: readonly string[], verificationMethod: readonly { id: string }[]) {
  const assertionMethod = verificationMethod.map((method) => method.id);
  return { '@context': [...contexts, MULTIKEY], id, verificationMethod, assertionMethod };
}

const methodsOf = (id: string, multikeys: readonly string[]) =>
  multikeys.map((key) => ({ id: `${id}#${key}`, type: 'Multikey', controller: id, publicKeyMultibase: key }));
