import { CalendarFeed, CalendarToken } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Sessions in the calendar of one's own telephone, behind a secret address. */
export const calendar = endpoints({
  getMyCalendarFeed: {
    method: 'GET',
    path: '/my/calendar-feed',
    summary: 'The address of the caller’s calendar, or null',
    permission: 'signed_in',
    response: z.object({ feed: CalendarFeed.nullable() }),
  },
  makeMyCalendarFeed: {
    method: 'POST',
    path: '/my/calendar-feed',
    summary: 'Make an address for the caller’s calendar; an earlier one leads nowhere any more',
    permission: 'signed_in',
    response: CalendarFeed,
    status: 201,
  },
  withdrawMyCalendarFeed: {
    method: 'DELETE',
    path: '/my/calendar-feed',
    summary: 'Withdraw the address of the caller’s calendar',
    permission: 'signed_in',
    response: z.object({ ok: z.literal(true) }),
  },
  readCalendar: {
    method: 'GET',
    path: '/calendar/:token',
    summary: 'The sessions of whoever made the address, as iCalendar (RFC 5545), without the names of others',
    permission: 'public',
    params: z.strictObject({ token: CalendarToken }),
    answer: 'file',
  },
});
