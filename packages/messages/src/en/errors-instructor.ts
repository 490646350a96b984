import type { CalendarErrors, FeedbackErrors, InstructorErrors, PaperErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about instructors, what trainees say of a cohort, and calendars. */
export const instructorErrors: Sentences<keyof (InstructorErrors & FeedbackErrors & CalendarErrors & PaperErrors)> = {
  'instructor.not_found': () => `This instructor was not found. ${lookIn('instructors')}`,
  'instructor.stale': () => 'Somebody else has changed the instructor. Look at the latest, then decide again.',
  'instructor.email_taken': () => 'Another instructor uses this e-mail.',
  'instructor.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not in the register of competency units.`,
  'instructor.qualification_dates_reversed': () => 'The qualification ends before it begins.',
  'instructor.qualification_not_found': () =>
    'This qualification was not found, or it is confirmed already. Load the page of the instructor again to see how it stands.',
  'instructor.own_confirmation': () => 'Somebody else at the centre confirms your qualification. Ask a colleague.',
  'instructor.file_not_found': () => 'This evidence file was not found. Upload it again.',
  'instructor.file_type': () => 'The file must be an intact photo (JPEG, PNG, WebP) or PDF.',
  'instructor.absence_not_found': () =>
    'These unavailable days were not found; they may have been removed. Load the list again to see which days are on record.',
  'instructor.activity_not_found': () =>
    'This activity was not found. Load the page of the instructor again and choose the activity there.',
  'instructor.activity_stale': () => 'Somebody else has changed the activity. Look at the latest, then decide again.',
  'instructor.activity_wrong_state': () =>
    'This step is not available: the activity is done or dropped already. Load the page again.',
  'instructor.activity_ahead': ({ endsOn }) =>
    `The activity ends on ${moment(endsOn)}. Mark it as done on that day or later.`,
  'instructor.activity_evidence_missing': () => 'Upload what shows it, such as a photo of the certificate or letter.',
  'instructor.person_unknown': () => 'This participant was not found in the cohorts of this centre.',
  'instructor.person_name_differs': ({ fullName }) =>
    `The participant’s name (${fullName}) differs from the instructor’s. Write the instructor’s name as on the identity document first.`,
  'instructor.person_taken': () => 'This participant is linked to another instructor of this centre.',
  'feedback.not_found': () =>
    'This cohort does not wait for your feedback. Choose a cohort that waits from your own page.',
  'feedback.closed': () => 'Feedback for this cohort has closed or has not opened yet.',
  'feedback.already_given': () => 'You have given feedback for this cohort. Thank you.',
  'paper.no_sessions': () => 'There are no sessions to print. Plan the timetable first, or choose another day.',
  'paper.unprintable': ({ character }) =>
    `The sign “${character}” cannot be printed. Correct the name or title that holds it.`,
  'calendar.not_found': () => 'This calendar address no longer works. Make a new one from your account.',
};
