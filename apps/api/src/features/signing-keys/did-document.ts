import type { IssuerKey } from '@kompeten/statement';

/** Where `did:web` looks for the document (W3C CCG, did:web method, §2.5.2). */
export const DID_PATH = '/.well-known/did.json';

/** The name of a deployment as wallets resolve it: `did:web:example.org`, a port written as `%3A`. */
export const didOf = (origin: string): string => `did:web:${new URL(origin).host.replace(':', '%3A')}`;

/** The deployment's keys as wallets look them up: every key that ever signed, since credentials last longer than keys. */
export function didDocument(origin: string, keys: readonly IssuerKey[]) {
  const id = didOf(origin);
  const verificationMethod = keys.map(({ kty, crv, x, y, kid, alg }) => ({
    ...{ id: `${id}#${kid}`, type: 'JsonWebKey', controller: id },
    publicKeyJwk: { kty, crv, x, y, kid, alg },
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id,
    verificationMethod,
    assertionMethod: verificationMethod.map((method) => method.id),
  };
}
