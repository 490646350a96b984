/** Refusals about assessors. */
export type AssessorErrors = {
  'assessor.not_found': Record<string, never>;
  'assessor.stale': Record<string, never>;
  'assessor.met_number_taken': Record<string, never>;
  'assessor.person_taken': Record<string, never>;
  'assessor.account_unknown': Record<string, never>;
  'assessor.period_reversed': Record<string, never>;
  'conflict.already_declared': Record<string, never>;
  'conflict.not_found': Record<string, never>;
  'conflict.already_withdrawn': Record<string, never>;
  'conflict.declared_by_another': Record<string, never>;
  'conflict.member_unknown': Record<string, never>;
};
