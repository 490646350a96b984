import type { SelectionErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { statusText } from './blockers.ts';

/** Refusals about applying, selecting and the seats that follow. */
export const selectionErrors: Sentences<keyof SelectionErrors> = {
  'intake.closed': () => 'This cohort no longer takes applications. Choose another one that is open.',
  'intake.guardian_needed': ({ adultAge }) =>
    `Applicants under ${adultAge} need the consent of a parent or guardian. Enter the guardian’s name.`,
  'intake.someone_else': () =>
    'This name and birth date are not yours. From your own account you can only apply for yourself.',
  'intake.no_cooperative': () => 'You can only nominate people of your own cooperative.',
  'intake.nothing_to_confirm': () => 'No seat is waiting for your answer. Reload to see how it stands.',
  'intake.cannot_withdraw': ({ status }) =>
    `This application is ${statusText(status)} already and cannot be withdrawn here. Contact the centre.`,
  'intake.result_not_found': () =>
    'The result of this cohort has not been announced yet. Ask the centre when it will be.',
  'intake.pin_code_wrong': () => 'The code does not match or has run out. Ask for a new one, or contact the centre.',
  'intake.pin_code_not_offered': () => 'Codes are not sent this way. Contact the centre; its staff can reset your PIN.',
  'selection.stale': () => 'Somebody else has changed the selection plan. Look at the latest one, then try again.',
  'selection.not_an_applicant': () => 'This person is not waiting for this step. Reload to see how it stands.',
  'selection.wrong_state': ({ status }) =>
    `This step of the selection is not available while the cohort is ${statusText(status)}.`,
  'selection.reason_needed': () =>
    'Write the reason (at least five letters): to reject, or to let pass what is not met.',
  'selection.criteria_fixed': () =>
    'The selection plan stands, since the first score was given. Criteria can no longer be changed.',
  'selection.criterion_unknown': ({ criterion }) => `The selection plan has no criterion ${criterion}.`,
  'selection.announced': () => 'The result was announced and can no longer be changed.',
  'selection.incomplete': ({ unverified, unscored }) =>
    `Not ready to be announced: ${unverified} applicants not verified, ${unscored} without all scores.`,
  'selection.nobody': () => 'There is no verified applicant to select from yet.',
};
