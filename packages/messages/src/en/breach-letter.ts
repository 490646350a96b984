import type { breachLetter as source } from '../id/breach-letter.ts';
import { breachedData } from './breached-data.ts';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
const instant = (value: string) => `${time.format(new Date(value))} WIB`;
const day = (value: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

/** The notice of a breach to the authority (UU 27/2022 art. 46), as a text to be printed. */
export const breachLetter: typeof source = {
  write: (breach, now) => ({
    name: `breach-notice-${breach.id.slice(0, 8)}.txt`,
    text: [
      'WRITTEN NOTICE OF A BREACH OF PERSONAL DATA',
      '(Law 27 of 2022 on the Protection of Personal Data, article 46)',
      `Date of the letter: ${instant(now)}`,
      'To the authority for the protection of personal data (article 58)',
      `Subject: ${breach.title}`,
      `Controllers: ${breach.issuers.map(({ name }) => name).join('; ') || 'this whole register'}`,
      `Found: ${instant(breach.foundAt)}. Notice due: ${instant(breach.dueAt)}.`,
      `1. Personal data that were revealed\n${breach.data.map((one) => `- ${breachedData[one]}`).join('\n')}\nNumber of people, estimated: ${breach.people}.`,
      `2. When and how they were revealed\n${breach.occurredOn ? `Happened since ${day(breach.occurredOn)}.` : 'When it happened is not known yet.'}\n${breach.what}`,
      `3. What is done against it\n${breach.measures}`,
      `Notices to those concerned: ${breach.notices.told} given in the system.`,
      `Where to ask: ${breach.contact}`,
      'Name, office and signature:\n\n\n________________________________',
      '',
    ].join('\n\n'),
  }),
};
