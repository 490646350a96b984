import type { MentorshipStatus, PlacementStatus, TaskStatus } from './mentorship-status.ts';

/** Refusals about mentoring, its visits, and jobs and businesses. */
export type MentoringErrors = {
  'mentoring.not_found': Record<string, never>;
  'mentoring.stale': Record<string, never>;
  'mentoring.already_mentored': Record<string, never>;
  'mentoring.not_a_mentor': Record<string, never>;
  'mentoring.wrong_state': { status: MentorshipStatus };
  'mentoring.note_needed': Record<string, never>;
  'mentoring.cohort_not_completed': Record<string, never>;
  'mentoring.task_not_found': Record<string, never>;
  'mentoring.task_wrong_state': { status: TaskStatus };
  'mentoring.visit_in_future': Record<string, never>;
  'mentoring.visit_before_start': { startsOn: string };
  'mentoring.too_many_photos': { most: number };
  'mentoring.file_not_found': Record<string, never>;
  'mentoring.file_type': Record<string, never>;
  'placement.not_found': Record<string, never>;
  'placement.stale': Record<string, never>;
  'placement.already_reported': Record<string, never>;
  'placement.one_job': Record<string, never>;
  'placement.in_future': Record<string, never>;
  'placement.own_report': Record<string, never>;
  'placement.wrong_state': { status: PlacementStatus };
  'placement.note_needed': Record<string, never>;
  'placement.end_day': { startedOn: string };
};
