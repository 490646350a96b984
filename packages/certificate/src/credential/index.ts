export { type CredentialTrust, checkCredential, type RegisterSays } from './check-credential.ts';
export { type Asked, checkPresentation } from './check-presentation.ts';
export { shippedContexts } from './contexts.ts';
export { type CredentialFacts, credentialOf, SCHEMA_PATH } from './credential-of.ts';
export { type FindList, standingOf } from './credential-standing.ts';
export { type CredentialSigner, holds, signCredential } from './data-integrity.ts';
export { keyOfMultikey, multikeyOf } from './multikey.ts';
