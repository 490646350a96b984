/** Refusals about the records of checks. */
export type VerificationRecordErrors = {
  'verification_record.not_found': Record<string, never>;
  'verification_record.mistyped_code': Record<string, never>;
};
