import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** The states of a written test of an assessment session. */
export const ExamSittingStatus = z.enum(['prepared', 'open', 'closed', 'cancelled']);
export type ExamSittingStatus = z.output<typeof ExamSittingStatus>;

/** What moves a written test. */
export const ExamSittingEvent = z.enum(['open', 'close', 'cancel']);
export type ExamSittingEvent = z.output<typeof ExamSittingEvent>;

/** People come in while it is open; closing ends whatever still runs. */
export const examSittingMachine = {
  prepared: { open: 'open', cancel: 'cancelled' },
  open: { close: 'closed' },
  closed: {},
  cancelled: {},
} as const satisfies Machine<ExamSittingStatus, ExamSittingEvent>;

/** The states of one candidate's paper. That its time has run out is derived from the clock, not stored. */
export const ExamPaperStatus = z.enum([
  'expected',
  'admitted',
  'running',
  'submitted',
  'ended',
  'on_paper',
  'keyed',
  'absent',
]);
export type ExamPaperStatus = z.output<typeof ExamPaperStatus>;

/** Papers whose answers are complete: nobody writes on them any more, and what they say may be counted. */
export const finishedPaperStatuses: readonly ExamPaperStatus[] = ['submitted', 'ended', 'keyed'];

/** What moves a paper. */
export const ExamPaperEvent = z.enum(['admit', 'start', 'submit', 'end', 'hand_out', 'key', 'miss']);
export type ExamPaperEvent = z.output<typeof ExamPaperEvent>;

/** A paper of an open test may go over to a printed booklet at any moment, the more so when power fails in the middle. */
export const examPaperMachine = {
  expected: { admit: 'admitted', hand_out: 'on_paper', miss: 'absent' },
  admitted: { start: 'running', hand_out: 'on_paper', miss: 'absent' },
  running: { submit: 'submitted', end: 'ended', hand_out: 'on_paper' },
  submitted: {},
  ended: {},
  on_paper: { key: 'keyed' },
  keyed: {},
  absent: {},
} as const satisfies Machine<ExamPaperStatus, ExamPaperEvent>;
