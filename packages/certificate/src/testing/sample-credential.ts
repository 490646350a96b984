import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { credentialOf } from '../credential/credential-of.ts';
import { type CredentialSigner, signCredential } from '../credential/data-integrity.ts';
import { multikeyOf } from '../credential/multikey.ts';
import { sampleDocument } from './sample-document.ts';
import { SIGNED_AT } from './sample-signing.ts';

/** The issuer of the sample credentials, and where their standing is published. */
export const SAMPLE_FACTS = {
  origin: 'https://kompeten.example',
  issuerId: 'did:web:kompeten.example:issuers:0197a3c0-1111-7000-8000-000000000001',
  status: { list: 1, index: 91_734 },
};

/** A fresh key that signs credentials in the sample issuer's name. */
export function sampleCredentialKey(): CredentialSigner & { multikey: string; publicKey: Uint8Array } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url');
  const multikey = multikeyOf(publicKey);
  return {
    ...{ multikey, publicKey, verificationMethod: `${SAMPLE_FACTS.issuerId}#${multikey}` },
    sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)),
  };
}

/** Credentials of the sample certificate, changed as wished, signed by a key. */
export function sampleCredentials(key: CredentialSigner) {
  return {
    signed: (changes: Parameters<typeof sampleDocument>[0] = {}) =>
      signCredential(credentialOf(sampleDocument(changes), SAMPLE_FACTS), key, SIGNED_AT),
  };
}
