/** Refusals about verification. */
export type VerificationErrors = {
  'verification.unknown_code': Record<string, never>;
  'verification.mistyped_code': Record<string, never>;
  'verification.not_a_pdf': Record<string, never>;
};
