import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where a complaint stands. */
export const ComplaintStatus = z.enum(['received', 'acknowledged', 'investigating', 'answered', 'closed']);
/** Where a complaint stands. */
export type ComplaintStatus = z.output<typeof ComplaintStatus>;

/** The states in which a complaint waits for nobody. */
export const answeredComplaintStatuses: readonly ComplaintStatus[] = ['answered', 'closed'];

/** The states in which nobody comes back to a complaint. */
export const closedComplaintStatuses: readonly ComplaintStatus[] = ['closed'];

/** What moves a complaint on. */
export const ComplaintEvent = z.enum(['acknowledge', 'investigate', 'answer', 'close']);
/** What moves a complaint on. */
export type ComplaintEvent = z.output<typeof ComplaintEvent>;

/** The life of a complaint; anyone may file one. */
export const complaintMachine = {
  received: { acknowledge: 'acknowledged' },
  acknowledged: { investigate: 'investigating' },
  investigating: { answer: 'answered' },
  answered: { close: 'closed' },
  closed: {},
} as const satisfies Machine<ComplaintStatus, ComplaintEvent>;
