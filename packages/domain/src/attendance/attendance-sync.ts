import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';
import { DeviceReport, SyncResult } from '../merging/device-report.ts';
import { SentStatementFields, StatementFields } from '../merging/statement.ts';
import { AttendanceRecord, AttendanceStatus } from './attendance.ts';

/** One statement as a device made it, with what stood in the cell before its author's eyes. */
export const AttendanceStatement = z.strictObject({
  ...StatementFields,
  sessionId: Id,
  /** Null empties the cell again. */
  status: AttendanceStatus.nullable(),
});
export type AttendanceStatement = z.output<typeof AttendanceStatement>;

/** The same before it was looked at closely: a faulty one is refused for itself and holds up no other. */
export const SentAttendanceStatement = z.strictObject({ ...AttendanceStatement.shape, ...SentStatementFields });
export type SentAttendanceStatement = z.output<typeof SentAttendanceStatement>;

/** What a device sends of the attendance it holds for a cohort. */
export const AttendanceEventBatch = z.strictObject({
  ...DeviceReport,
  events: z.array(SentAttendanceStatement).min(1).max(5000),
});
export type AttendanceEventBatch = z.output<typeof AttendanceEventBatch>;

/** What became of each statement, and every cell they touched as it stands now. */
export const AttendanceSyncAnswer = z
  .object({ results: z.array(SyncResult), entries: z.array(AttendanceRecord), clockSkewSeconds: z.int() })
  .meta({ id: 'AttendanceSyncAnswer' });
export type AttendanceSyncAnswer = z.output<typeof AttendanceSyncAnswer>;
