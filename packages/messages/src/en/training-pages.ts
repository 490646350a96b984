import type { trainingPages as source } from '../id/training-pages.ts';

/** Sentences that only the server-drawn pages of open trainings say, beside those of applying. */
export const trainingPages: typeof source = {
  details: 'See',
  detailsOf: (title) => `See: ${title}`,
  curriculum: 'Curriculum',
  centre: 'Centre',
  contact: 'Contact',
  noContact: 'not recorded; visit the centre',
  held: 'Held',
  hours: 'Length',
  trade: 'Trade',
  seats: 'Seats',
  applicants: 'Applicants',
  apply: 'Fill in the application',
  noScript: (centre) =>
    `The application form needs JavaScript, which this browser has switched off. You can apply all the same: ask ${centre}, or come with your identity card.`,
  applyFree: 'Free, without an account. Have your NIK ready; what you type stays on the phone if the line breaks.',
  preview:
    'Cooperative trainings that take applicants: place, time, conditions and seats left. Free, without an account.',
};
