/** Refusals about authorities given for a time. */
export type DelegationErrors = {
  'delegation.not_found': Record<string, never>;
  'delegation.authority_not_found': Record<string, never>;
  'delegation.not_passed_on': Record<string, never>;
  'delegation.not_a_colleague': Record<string, never>;
  'delegation.holds_already': { fullName: string };
  'delegation.starts_in_past': { today: string };
  'delegation.too_long': { maxDays: number };
  'delegation.outlives_authority': { endsOn: string };
  'delegation.overlaps': Record<string, never>;
  'delegation.over': Record<string, never>;
};
