import type { myCode as source } from '../id/my-code.ts';

/** Sentences about signing in with a code that is sent. */
export const myCode: typeof source = {
  title: 'Sign in with a code',
  lead: 'Only for a telephone or e-mail that your centre has verified.',
  contact: 'Telephone or e-mail',
  ask: 'Send a code',
  asked: (minutes) =>
    `If that contact is known, the code comes soon and works for ${minutes} minutes. It does not come? Use your claim card.`,
  code: 'Six-digit code',
  submit: 'Sign in',
  again: 'Ask for another code',
};
