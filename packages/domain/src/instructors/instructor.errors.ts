import type { ActivityStatus } from './activity-status.ts';

/** Refusals about instructors. */
export type InstructorErrors = {
  'instructor.not_found': Record<string, never>;
  'instructor.stale': Record<string, never>;
  'instructor.email_taken': Record<string, never>;
  'instructor.unit_unknown': { unitCode: string };
  'instructor.qualification_dates_reversed': Record<string, never>;
  'instructor.qualification_not_found': Record<string, never>;
  'instructor.own_confirmation': Record<string, never>;
  'instructor.file_not_found': Record<string, never>;
  'instructor.file_type': Record<string, never>;
  'instructor.absence_not_found': Record<string, never>;
  'instructor.activity_not_found': Record<string, never>;
  'instructor.activity_stale': Record<string, never>;
  'instructor.activity_wrong_state': { status: ActivityStatus };
  'instructor.activity_ahead': { endsOn: string };
  'instructor.activity_evidence_missing': Record<string, never>;
  'instructor.person_unknown': Record<string, never>;
  'instructor.person_name_differs': { fullName: string };
  'instructor.person_taken': Record<string, never>;
};
