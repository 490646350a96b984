import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where a candidacy stands. */
export const CandidacyStatus = z.enum([
  'scheduled',
  'agreed',
  'in_progress',
  'recorded',
  'recommended',
  'feedback_given',
  'reported',
  'no_show',
  'stopped',
  'postponed',
]);
/** Where a candidacy stands. */
export type CandidacyStatus = z.output<typeof CandidacyStatus>;

/** What moves a candidacy on. */
export const CandidacyEvent = z.enum([
  'agree',
  'start',
  'record',
  'recommend',
  'give_feedback',
  'report',
  'miss',
  'stop',
  'postpone',
]);
/** What moves a candidacy on. */
export type CandidacyEvent = z.output<typeof CandidacyEvent>;

/** The life of a candidacy (PRODUCT §5): nothing starts without an agreement, nothing is reported without feedback. */
export const candidacyMachine = {
  scheduled: { agree: 'agreed', miss: 'no_show', postpone: 'postponed' },
  agreed: { start: 'in_progress', miss: 'no_show', postpone: 'postponed' },
  in_progress: { record: 'recorded', stop: 'stopped', postpone: 'postponed' },
  recorded: { recommend: 'recommended' },
  recommended: { give_feedback: 'feedback_given' },
  feedback_given: { report: 'reported' },
  reported: {},
  no_show: {},
  stopped: {},
  postponed: {},
} as const satisfies Machine<CandidacyStatus, CandidacyEvent>;

/** The states in which the assessor's recommendation stands, and a panel may decide or others look at it again. */
export const recommendedStatuses: readonly CandidacyStatus[] = ['recommended', 'feedback_given', 'reported'];

/** The states in which a candidacy holds no seat any more, so that its application may be scheduled again. */
export const endedEarly: readonly CandidacyStatus[] = ['no_show', 'stopped', 'postponed'];

/** The states in which nothing is left for the candidate to do in a candidacy; what comes of it is a decision. */
export const overForCandidate: readonly CandidacyStatus[] = ['feedback_given', 'reported', ...endedEarly];
