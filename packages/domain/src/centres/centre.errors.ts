/** Refusals about training centres. */
export type CentreErrors = {
  'centre.not_found': Record<string, never>;
  'centre.stale': Record<string, never>;
  'centre.name_taken': Record<string, never>;
  'centre.number_unit_taken': Record<string, never>;
  'centre.parent_unknown': Record<string, never>;
  'centre.parent_cycle': Record<string, never>;
};
