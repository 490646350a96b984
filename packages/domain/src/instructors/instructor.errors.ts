/** Refusals about instructors. */
export type InstructorErrors = {
  'instructor.not_found': Record<string, never>;
  'instructor.stale': Record<string, never>;
  'instructor.email_taken': Record<string, never>;
  'instructor.unit_unknown': { unitCode: string };
  'instructor.qualification_dates_reversed': Record<string, never>;
};
