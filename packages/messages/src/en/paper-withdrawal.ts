import type { paperWithdrawal as source } from '../id/paper-withdrawal.ts';

/** Sentences of the page on which a photo behind the wrong session is withdrawn. */
export const paperWithdrawal: typeof source = {
  title: 'Withdraw a photo of an attendance sheet',
  lead: (session, cohort) => `${session}, ${cohort}`,
  added: (name) => `Added by ${name}`,
  look: 'See the photo (new tab)',
  gone: 'This photo stands behind no session, or was withdrawn already.',
  back: 'Back to attendance',
  to: 'The photo is of session',
  nowhere: 'Not moved',
  toHint: 'Not a sheet of this cohort, or unreadable? Leave it not moved.',
  hint: 'Read beside the photo, in the history of attendance and in the audit trail.',
  consequences: [
    'The photo no longer stands behind the attendance of this session; one that needs a photo needs it again.',
    'Nothing is deleted: the photo, your name and this reason stay readable as a photo that was withdrawn.',
    'Where you choose its session, the same photo stands there at once.',
  ],
  statement: 'I have looked at the photo: it is not the sheet of this session.',
  confirm: 'Withdraw the photo',
  done: 'The photo is withdrawn.',
};
