import type { LicenceGap } from './licence-gap.ts';

/** Refusals about certification bodies and their licences. */
export type CertificationBodyErrors = {
  'body.not_found': Record<string, never>;
  'body.name_taken': Record<string, never>;
  'body.stale': Record<string, never>;
  'body.centre_not_managed': Record<string, never>;
  'body.not_licensed': { gap: LicenceGap; day: string };
  'body.licence_not_found': Record<string, never>;
  'body.licence_number_taken': Record<string, never>;
  'body.scope_not_found': Record<string, never>;
  'body.scope_ended': Record<string, never>;
  'body.lift_needs_lapse': { validUntil: string };
  'body.letter_type': Record<string, never>;
};
