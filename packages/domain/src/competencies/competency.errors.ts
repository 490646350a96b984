/** Refusals about competency units. */
export type CompetencyErrors = {
  'competency.unit_not_found': Record<string, never>;
  'competency.unit_code_taken': Record<string, never>;
  'competency.standard_not_found': Record<string, never>;
};
