import type { NotificationKind } from '@kompeten/domain';
import { notices } from './notices.ts';

/** What a letter is about. */
export interface LetterFacts {
  kind: NotificationKind;
  byName: string | null;
  /** Of how many things it tells; null where it is one. */
  count: number | null;
  /** To whom it goes. */
  fullName: string;
  link: string;
  /** Where it can be switched off; null where it cannot. */
  settings: string | null;
}

/** The letters that tell people of something. */
export const letter = {
  write: ({ kind, byName, count, fullName, link, settings }: LetterFacts) => ({
    subject: notices[kind].name,
    text: [
      `Yth. ${fullName},`,
      notices[kind].text(byName, count),
      `Buka: ${link}`,
      settings === null ? 'Pemberitahuan ini wajib dan tidak dapat dimatikan.' : `Atur pemberitahuan: ${settings}`,
      'Surel ini dikirim oleh Kompeten. Kami tidak pernah meminta kata sandi atau PIN.',
    ].join('\n\n'),
  }),
};
