import { z } from 'zod';

/**
 * Why a certificate was not made where no rule of the domain refused it: it could not be drawn, it could not be signed, or
 * nobody foresaw what happened.
 */
export const NotIssuedCode = z.enum([
  'text_unprintable',
  'document_invalid',
  'assurance_mismatch',
  'key_unsupported',
  'key_mismatch',
  'chain_invalid',
  'keystore_unreadable',
  'signature_invalid',
  'signature_too_large',
  'unexpected',
]);
export type NotIssuedCode = z.output<typeof NotIssuedCode>;
