import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where a trainee's excuse stands. */
export const ExcuseStatus = z.enum(['asked', 'accepted', 'declined', 'withdrawn']);
export type ExcuseStatus = z.output<typeof ExcuseStatus>;

/** What moves an excuse on. */
export const ExcuseEvent = z.enum(['accept', 'decline', 'withdraw']);
export type ExcuseEvent = z.output<typeof ExcuseEvent>;

/** The life of an excuse. */
export const excuseMachine = {
  asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
} as const satisfies Machine<ExcuseStatus, ExcuseEvent>;
