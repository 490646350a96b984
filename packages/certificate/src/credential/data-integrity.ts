import type { OpenBadgeCredential, UnsignedCredential } from '@kompeten/domain';
import { verifyAsync } from '@noble/ed25519';
import { joined } from '../der/bytes.ts';
import { sha256Of } from '../verification/signature-check.ts';
import { canonicalForm, canonicalFormOfShape, type LoadVocabulary } from './canonical-form.ts';
import { fromMultibase, toMultibase } from './multikey.ts';

/** A key that signs credentials: its address in the issuer's DID document, and the signature of bytes (RFC 8032). */
export interface CredentialSigner {
  verificationMethod: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** What is signed with a proof beside it; the same for credentials and presentations, ours or anybody's. */
export interface Secured {
  '@context': unknown;
  proof: { proofValue: string };
  [more: string]: unknown;
}

/** Signs a credential (EdDSA Cryptosuites 1.0 §3.2, `eddsa-rdfc-2022`). */
export async function signCredential(
  credential: UnsignedCredential,
  { verificationMethod, sign }: CredentialSigner,
  signedAt: Date,
): Promise<OpenBadgeCredential> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: signedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
    verificationMethod,
    proofPurpose: 'assertionMethod',
  } as const;
  const bytes = await bytesToSign(credential, proof, canonicalFormOfShape);
  return { ...credential, proof: { ...proof, proofValue: toMultibase(await sign(bytes)) } };
}

/** Whether a proof holds over what it secures, by a public key of 32 bytes. A document that no vocabulary covers holds nothing. */
export async function holds(
  { proof, ...document }: Secured,
  publicKey: Uint8Array,
  load?: LoadVocabulary,
): Promise<boolean> {
  const { proofValue, ...options } = proof;
  const signature = fromMultibase(proofValue, 100);
  if (signature?.length !== 64) return false;
  const bytes = await bytesToSign(document, options, (one) => canonicalForm(one, load));
  return verifyAsync(signature, bytes, publicKey, { zip215: false });
}

/** The bytes that a proof signs: the digests of its options and of the document (§3.3.4). */
export async function bytesToSign(
  document: { '@context': unknown },
  options: object,
  canonical: (document: object) => Promise<string> = canonicalForm,
): Promise<Uint8Array> {
  const configuration = { '@context': document['@context'], ...options };
  const [ofOptions, ofDocument] = await Promise.all([canonical(configuration), canonical(document)]);
  const hashes = await Promise.all([ofOptions, ofDocument].map((form) => sha256Of(new TextEncoder().encode(form))));
  return joined(...hashes);
}
