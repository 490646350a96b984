import { z } from 'zod';
import { AttendanceRecord } from '../attendance/attendance.ts';
import { Grade } from '../grading/grade.ts';
import { Id, text } from '../kernel/schemas.ts';
import { DeviceId } from '../merging/device-report.ts';

/** A cell of a sheet on the screen: a trainee, and a unit or a session. */
export const SheetCell = z.object({ enrolmentId: Id, columnId: text(1, 64) });
export type SheetCell = z.output<typeof SheetCell>;

/** Where somebody is working now; no cell where only the sheet is open. */
export const PresenceReport = z.strictObject({ deviceId: DeviceId, cell: SheetCell.nullable() });
export type PresenceReport = z.output<typeof PresenceReport>;

/** Seconds after which somebody who said nothing more is taken as gone. */
export const presenceSeconds = 30;

/** Somebody at work on a cohort's sheets. */
export const PresentPerson = z.object({
  accountId: Id,
  fullName: z.string(),
  deviceId: z.string(),
  cell: SheetCell.nullable(),
});
export type PresentPerson = z.output<typeof PresentPerson>;

/** What is told live to those who have a cohort's sheets open: the event's name and its data. */
export const LiveMessage = z.discriminatedUnion('event', [
  z.object({ event: z.literal('presence'), data: z.object({ people: z.array(PresentPerson) }) }),
  z.object({ event: z.literal('grades'), data: z.object({ cells: z.array(Grade) }) }),
  z.object({ event: z.literal('attendance'), data: z.object({ cells: z.array(AttendanceRecord) }) }),
]);
export type LiveMessage = z.output<typeof LiveMessage>;
