import type { BreachErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about breaches of personal data. */
export const breachErrors: Sentences<keyof BreachErrors> = {
  'breach.not_found': () => `This breach is not in the register. ${lookIn('breaches')}`,
  'breach.stale': () => 'Somebody else changed this breach first. Load the page anew, then change it again.',
  'breach.wrong_state': () => 'This step is not possible as the breach stands now. Load the page anew.',
  'breach.note_needed': () => 'Write the note: those concerned or an auditor will read it.',
  'breach.found_later': () => 'The time when it was found lies in the future. Enter the right time.',
  'breach.cohort_unknown': () => 'A cohort does not exist, or is not of a centre that was chosen. Choose again.',
  'breach.nobody_unread': () =>
    'Everybody whom this file would name has read the notice. There is nothing to print here.',
  'breach.issuer_unknown': () => 'A chosen centre or certification body does not exist. Choose again.',
  'breach.notice_not_found': () =>
    'This notice does not exist, or is not yours. Sign in with the account that received it and open it from your own page.',
};
