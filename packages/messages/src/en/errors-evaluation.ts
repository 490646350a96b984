import type { CheckInErrors, EvaluationErrors, MergeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about checking in, excuses and evaluations beside the sheets. */
export const evaluationErrors: Sentences<keyof (CheckInErrors & EvaluationErrors & MergeErrors)> = {
  'check_in.wrong_code': () =>
    'The code does not fit or has changed. Type the code that the screen of the class shows now.',
  'check_in.ticket_expired': () => 'This scan is too old. Scan the code on the screen of the class again.',
  'check_in.not_open': ({ opensAt }) => `Checking in to this session opens ${moment(opensAt)}.`,
  'check_in.over': ({ closesAt }) =>
    `This session ended ${moment(closesAt)}. Ask the instructor to note that you were there.`,
  'check_in.cohort_not_running': ({ status }) => `Checking in is closed: the cohort is ${statusText(status)}.`,
  'check_in.stranger': () => 'You are no active trainee of this session. Look at which claim card you used.',
  'excuse.not_found': () =>
    'This excuse was not found. Load the excuses of the session again; the trainee may have taken it back.',
  'excuse.asked_already': () => 'You have asked to be excused from this session already.',
  'excuse.attended': () => 'It is noted that you attended this session; no excuse is needed.',
  'excuse.too_late': ({ until }) => `One could ask to be excused from this session until ${moment(until)}.`,
  'excuse.cohort_closed': ({ status }) => `Excuses are closed: the cohort is ${statusText(status)}.`,
  'excuse.wrong_state': () => 'This excuse was decided or withdrawn already. Load the page again.',
  'excuse.answer_needed': () => 'Write why you decline; the trainee reads it.',
  'excuse.file_type': () => 'This file is no photo. Send a photo of the letter as JPEG, PNG or WebP.',
  'remedial.cohort_not_completed': ({ status }) =>
    `A remedial evaluation is recorded once the cohort has completed; this one is ${statusText(status)}.`,
  'remedial.not_needed': ({ status }) =>
    `A remedial evaluation is for those who did not pass; this trainee is ${statusText(status)}.`,
  'remedial.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not part of this cohort.`,
  'remedial.unit_competent': ({ unitCode }) => `Unit ${unitCode} is competent already.`,
  'remedial.in_future': () => 'The day of the evaluation has not come yet.',
  'remedial.before_completion': ({ opensOn }) =>
    `Remedial evaluations are held from the day the cohort completed, ${moment(opensOn)}.`,
  'remedial.window_over': ({ closesOn }) =>
    `The time for remedial evaluations ended ${moment(closesOn)}. Enrol the trainee in the next cohort.`,
  'test_score.not_open': ({ status }) =>
    `Scores of tests are recorded during the training; this cohort is ${statusText(status)}.`,
  'test_score.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not part of this cohort.`,
  'test_score.unit_untested': ({ unitCode }) =>
    `The curriculum of this cohort has no tests before and after for unit ${unitCode}.`,
  'test_score.stranger': () => 'Somebody on this sheet is no trainee of the cohort. Load the page again.',
  'test_score.stale': () => 'Somebody else has changed a score. Load the page again and repeat.',
  'merge.not_found': () => `This comparison was not found. ${lookIn('mergeCases')}`,
  'merge.wrong_state': () => 'Somebody else has decided this comparison already. Look at where it stands now.',
  'merge.same_person': () => 'Whoever proposed does not confirm. Ask another head of centre.',
  'merge.reason_needed': () => 'Write the reason; it stays for ever.',
  'merge.choice_unknown': () => 'This choice is of neither record. Load the page again and choose anew.',
  'merge.blocked': ({ blockers }) => `They cannot become one yet: ${blockers.map(blockerText).join('; ')}.`,
  'photo.not_found': () => 'There is no photo yet. Take a photo of the trainee first, with their consent.',
  'photo.no_consent': () => 'A photo is kept only if the trainee agrees. Ask first, then tick the box.',
  'photo.file_type': () => 'This file is no photo. Send JPEG, PNG or WebP.',
};
