import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where an assessment session stands. */
export const AssessmentSessionStatus = z.enum(['scheduled', 'running', 'closed', 'cancelled']);
/** Where an assessment session stands. */
export type AssessmentSessionStatus = z.output<typeof AssessmentSessionStatus>;

/** Sessions that are still to come or under way: they take the time of their people and the place. */
export const openSessionStatuses: readonly AssessmentSessionStatus[] = ['scheduled', 'running'];

/** What moves an assessment session on. */
export const AssessmentSessionEvent = z.enum(['open', 'close', 'cancel']);
/** What moves an assessment session on. */
export type AssessmentSessionEvent = z.output<typeof AssessmentSessionEvent>;

/** The life of an assessment session; one that has begun is not cancelled, its candidacies end one by one. */
export const assessmentSessionMachine = {
  scheduled: { open: 'running', cancel: 'cancelled' },
  running: { close: 'closed' },
  closed: {},
  cancelled: {},
} as const satisfies Machine<AssessmentSessionStatus, AssessmentSessionEvent>;
