import type { sharedPage as source } from '../id/shared-page.ts';

/** Sentences of the page behind a holder's link. */
export const sharedPage: typeof source = {
  title: 'Shared by its holder',
  until: (instant) => `The holder of the certificate made this link; it works until ${instant}.`,
  file: 'Download the PDF',
  counted: 'The holder sees how often this link is opened each day; who opens it is not recorded.',
  titles: {
    expired: 'THIS LINK HAS EXPIRED',
    withdrawn: 'THIS LINK WAS WITHDRAWN',
    unknown: 'UNKNOWN LINK',
  },
  expired: (instant) => `This link worked until ${instant}. That does not mean that the certificate is not in force.`,
  withdrawn: (instant) =>
    `The holder of the certificate withdrew this link on ${instant}. That does not mean that the certificate is not in force.`,
  unknown: 'This link is incomplete or ended long ago. Make sure that the whole address was copied.',
  next: 'Ask the holder for a new link, or check with the code printed on the certificate.',
  home: 'Check with the code',
};
