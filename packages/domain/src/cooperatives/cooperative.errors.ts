/** Refusals about cooperatives. */
export type CooperativeErrors = {
  'cooperative.not_found': Record<string, never>;
  'cooperative.stale': Record<string, never>;
  'cooperative.legal_number_taken': Record<string, never>;
  'cooperative.person_unknown': { fullName: string };
  'cooperative.already_known': Record<string, never>;
};
