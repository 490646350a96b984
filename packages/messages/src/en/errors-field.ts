import type { ComplaintErrors, CorrectionErrors, DeviceErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { ways } from './ways.ts';

/** Refusals about work without a connection and what follows: devices, what arrives late, complaints. */
export const fieldErrors: Sentences<keyof (DeviceErrors & CorrectionErrors & ComplaintErrors)> = {
  'device.not_found': () =>
    `This device has not been prepared for this cohort. Open “${ways.offlineWork}” on this device and prepare the cohort.`,
  'device.of_somebody_else': () =>
    'Somebody else prepared this device. Ask them or the head of the centre to release it.',
  'device.session_needed': () => 'Sign in with your password to open the data on this device.',
  'correction.not_found': () => `This correction was not found. ${LOOK_IN_LIST}`,
  'correction.wrong_state': ({ status }) => `This correction has been decided: ${statusText(status)}.`,
  'correction.same_person': () => 'Whoever made the late entry may not decide on it. Ask another head of the centre.',
  'correction.choice_needed': () => 'The late entries differ from each other. Choose one of them.',
  'correction.unknown_choice': () =>
    'The entry that was chosen is not part of this correction. Reload the page, then choose again.',
  'correction.amendment_open': () =>
    'This cohort is being amended. Finish the amendment, then decide on this correction.',
  'complaint.not_found': () =>
    'This complaint was not found. Check its number; it stands on the receipt that you got for the complaint.',
  'complaint.mistyped_number': () => 'The number of the complaint is mistyped. Compare it with the one you kept.',
  'complaint.not_independent': () =>
    'You assessed or decided what this complaint is about. Somebody else investigates and answers it.',
  'complaint.answer_needed': () => 'Write an answer to whoever reported it.',
  'complaint.wrong_state': () =>
    'This step is not available: somebody else has moved the complaint on. Look at how it stands now.',
};
