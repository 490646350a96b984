import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { CertificateDocument } from '@kompeten/certificate';
import { credentialOf, multikeyOf, signCredential } from '@kompeten/certificate/credential';

/** Makes credentials as the product does beside each certificate. */
export function benchCredentials() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const issuerId = 'did:web:bench.example:issuers:1';
  const facts = { origin: 'https://bench.example', issuerId, status: { list: 1, index: 91_734 } };
  const signer = {
    verificationMethod: `${issuerId}#${multikeyOf(Buffer.from(x, 'base64url'))}`,
    sign: (bytes: Uint8Array) => Promise.resolve(sign(null, bytes, privateKey)),
  };
  return {
    signed: async (document: CertificateDocument, at: Date) =>
      JSON.stringify(await signCredential(credentialOf(document, facts), signer, at)),
  };
}
