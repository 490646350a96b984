import type { MentoringErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

/** Refusals about mentoring, and about jobs and businesses. */
export const mentoringErrors: Sentences<keyof MentoringErrors> = {
  'mentoring.not_found': () => `This mentorship was not found. ${LOOK_IN_LIST}`,
  'mentoring.stale': () => 'Somebody else has changed this mentorship. Load it again and repeat your change.',
  'mentoring.already_mentored': () =>
    'This cooperative is being mentored already. Open the mentorship that is under way.',
  'mentoring.not_a_mentor': () =>
    'This person is neither a mentor nor an instructor of the centre. Give them the role first, or choose somebody else.',
  'mentoring.wrong_state': () =>
    'This step is not available: the mentorship is finished, or somebody else has moved it on. Load the page again.',
  'mentoring.note_needed': () => 'Write the reason.',
  'mentoring.cohort_not_completed': () => 'Mentoring begins once the cohort is completed. Complete the cohort first.',
  'mentoring.task_not_found': () =>
    'This task was not found in the action plan. Load the action plan again; the task may have been replaced.',
  'mentoring.task_wrong_state': () =>
    'Somebody else has settled this task or opened it again. Load the page anew to see how it stands.',
  'mentoring.visit_in_future': () => 'The day of the visit has not come yet. Enter today or an earlier day.',
  'mentoring.visit_before_start': ({ startsOn }) =>
    `Mentoring began on ${moment(startsOn)}; a visit cannot be earlier.`,
  'mentoring.too_many_photos': ({ most }) => `One visit has at most ${most} photos.`,
  'mentoring.file_not_found': () => 'This file was not found. Upload it again.',
  'mentoring.file_type': () => 'The file must be an intact photo (JPEG, PNG, WebP) or PDF.',
  'placement.not_found': () => `This job or business was not found. ${LOOK_IN_LIST}`,
  'placement.stale': () => 'Somebody else has changed this report. Load it again, then decide.',
  'placement.already_reported': () => 'This job or business is reported already with the same person and first day.',
  'placement.one_job': () =>
    'One job counts for one person. For several people, report a business, or each job by itself.',
  'placement.in_future': () => 'The first day has not come yet. Report it once the work or business is running.',
  'placement.own_report': () => 'Whoever reported it does not decide about it. Ask another head of the centre.',
  'placement.wrong_state': () =>
    'This step is not available: this report has been decided already. Load the page again.',
  'placement.note_needed': () => 'Write why it is rejected, so that whoever reported it knows what is missing.',
  'placement.end_day': ({ startedOn }) => `Enter the last day, between ${moment(startedOn)} and today.`,
};
