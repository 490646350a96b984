import type { notifications as source } from '../id/notifications.ts';
import { notices } from './notices.ts';
import { ways } from './ways.ts';

/** Sentences of the pages on which people read what they were told. */
export const notifications: typeof source = {
  title: ways.notifications,
  lead: 'What happened and concerns you, the newest first.',
  caption: 'Your notifications',
  kinds: notices,
  empty: 'No notifications yet',
  emptyText: 'Decisions that wait for you and changes that concern you will appear here.',
  unread: 'unread',
  open: 'Open',
  readAll: 'Mark all as read',
  allRead: 'All are read',
  more: 'Show older ones',
  toSettings: 'Notification settings',
  settings: {
    title: 'Notification settings',
    lead: 'Choose what you want to know of, and by which way. What the law or the safety of your account demands is always sent.',
    caption: 'Kinds of notification and their ways',
    kind: 'Kind',
    inProduct: 'In the application',
    email: 'E-mail',
    always: 'always',
    toEmail: (email) => `Letters go to ${email}.`,
    noEmail: 'Your account has no e-mail address.',
    sendsNone: 'This deployment is not connected to a mail server yet, so no letters are sent.',
    locale: 'Language of letters',
    save: 'Save',
    saved: 'Settings saved',
  },
};
