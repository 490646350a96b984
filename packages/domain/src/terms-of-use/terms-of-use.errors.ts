/** Refusals about the terms of use of certificates. */
export type TermsOfUseErrors = {
  'terms_of_use.not_accepted': Record<string, never>;
  'terms_of_use.not_needed': Record<string, never>;
  'terms_of_use.changed': Record<string, never>;
  'terms_of_use.no_draft': Record<string, never>;
  'terms_of_use.submitted': Record<string, never>;
  'terms_of_use.not_submitted': Record<string, never>;
  'terms_of_use.stale': Record<string, never>;
  'terms_of_use.same_person': Record<string, never>;
};
