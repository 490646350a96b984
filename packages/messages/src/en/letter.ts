import type { LetterFacts, letter as source } from '../id/letter.ts';
import { notices } from './notices.ts';

/** The letters that tell people of something. */
export const letter: typeof source = {
  write: ({ kind, byName, count, fullName, link, settings }: LetterFacts) => ({
    subject: notices[kind].name,
    text: [
      `Dear ${fullName},`,
      notices[kind].text(byName, count),
      `Open: ${link}`,
      settings === null
        ? 'This notification is required and cannot be switched off.'
        : `Notification settings: ${settings}`,
      'Kompeten sent this letter. We never ask for a password or a PIN.',
    ].join('\n\n'),
  }),
};
