/** Refusals about verification. */
export type VerificationErrors = {
  'verification.unknown_code': Record<string, never>;
  'verification.mistyped_code': Record<string, never>;
  'verification.no_codes': Record<string, never>;
  'verification.too_many_codes': { max: number };
  'verification.birth_date_closed': Record<string, never>;
  'verification.birth_date_differs': { triesLeft: number };
  'verification.not_an_archive': Record<string, never>;
  'verification.suspicious_archive': Record<string, never>;
  'verification.no_files': Record<string, never>;
  'verification.too_many_files': { max: number };
  'verification.not_a_pdf': Record<string, never>;
};
