import type { pinReset as source } from '../id/pin-reset.ts';

/** Sentences with which an applicant gets another PIN by a code. */
export const pinReset: typeof source = {
  title: 'PIN forgotten?',
  lead: 'Type the application code above, then the telephone number or e-mail address you wrote when you applied. We send a code there.',
  contact: 'Telephone number or e-mail address',
  ask: 'Send a code',
  asked: (minutes) =>
    `If the application code and this contact belong together, a code of six digits is sent. It works for ${minutes} minutes.`,
  code: 'The six digits that came',
  pin: 'New PIN of six digits',
  pinHint: 'No birth date, and no digits in a row or repeated.',
  submit: 'Save the PIN and show the application',
  none: 'No contact written when you applied, or another one since? Contact the centre.',
};
