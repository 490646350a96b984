import type { CorrectionErrors, DeviceErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { statusText } from './blockers.ts';

/** Refusals about work without a connection: devices, and what arrives late. */
export const fieldErrors: Sentences<keyof (DeviceErrors & CorrectionErrors)> = {
  'device.not_found': () => 'This device has not been prepared for this cohort.',
  'device.of_somebody_else': () =>
    'Somebody else prepared this device. Ask them or the head of the centre to release it.',
  'device.session_needed': () => 'Sign in with your password to open the data on this device.',
  'correction.not_found': () => 'This correction was not found.',
  'correction.wrong_state': ({ status }) => `This correction has been decided: ${statusText(status)}.`,
  'correction.same_person': () => 'Whoever made the late entry may not decide on it. Ask another head of the centre.',
  'correction.choice_needed': () => 'The late entries differ from each other. Choose one of them.',
  'correction.amendment_open': () =>
    'This cohort is being amended. Finish the amendment, then decide on this correction.',
};
