/** Refusals about people. */
export type PeopleErrors = {
  'person.not_found': Record<string, never>;
  'person.no_nik': Record<string, never>;
  'person.restricted': Record<string, never>;
  'person.population_check_off': Record<string, never>;
  'person.population_unreachable': Record<string, never>;
};
