import type { calendar as source } from '../id/calendar.ts';

/** Sentences about the calendar behind a secret address, for staff and trainees. */
export const calendar: typeof source = {
  title: 'Calendar of sessions',
  lead: 'Your sessions in the calendar of your telephone: copy this address to Google Calendar (“From URL”) or another calendar. Changes and cancellations follow by themselves.',
  secret: 'Whoever holds this address can see your timetable. Replace it if others came to know it.',
  none: 'There is no calendar address yet.',
  make: 'Make a calendar address',
  renew: 'Replace the address',
  withdraw: 'Withdraw the address',
  made: 'Calendar address made. An earlier one, if any, no longer works.',
  withdrawn: 'Address withdrawn. Calendars that use it are no longer updated.',
  address: 'Calendar address',
  copy: 'Copy',
  copied: 'Copied.',
  open: 'Open in a calendar program',
};
