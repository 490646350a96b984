import { Day, Holiday, HolidayEntry, Id, OpeningCalendar, OpeningChange } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ centreId: Id });
const day = z.strictObject({ day: Day });

/** When centres are open, and the national holidays. */
export const opening = endpoints({
  getOpening: {
    method: 'GET',
    path: '/centres/:centreId/opening',
    summary: 'When a centre is open',
    permission: 'centre.read',
    params,
    response: OpeningCalendar,
  },
  setOpening: {
    method: 'PUT',
    path: '/centres/:centreId/opening',
    summary: 'Set when a centre is open',
    permission: 'centre.manage',
    params,
    body: OpeningChange,
    response: OpeningCalendar,
  },
  listHolidays: {
    method: 'GET',
    path: '/holidays',
    summary: 'National holidays and joint leave of a year, with their source',
    permission: 'centre.read',
    query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
    response: z.object({ items: z.array(Holiday), nextCursor: z.null() }),
  },
  putHoliday: {
    method: 'PUT',
    path: '/holidays/:day',
    summary: 'Add or correct a national holiday',
    permission: 'setting.manage',
    params: day,
    body: HolidayEntry,
    response: Holiday,
  },
  deleteHoliday: {
    method: 'DELETE',
    path: '/holidays/:day',
    summary: 'Remove a national holiday',
    permission: 'setting.manage',
    params: day,
    response: z.object({ ok: z.literal(true) }),
  },
});
