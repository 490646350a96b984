import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** What somebody asks about their own data (UU 27/2022, chapter IV). */
export const DataRequestKind = z.enum(['copy', 'correction', 'consent_withdrawal']);
export type DataRequestKind = z.output<typeof DataRequestKind>;

/** Where a request stands; a correction under way is done when the second person has decided the certificates. */
export const DataRequestStatus = z.enum(['received', 'carrying_out', 'done', 'declined', 'withdrawn']);
export type DataRequestStatus = z.output<typeof DataRequestStatus>;

/** What moves a request on. */
export const DataRequestEvent = z.enum(['carry_out', 'finish', 'decline', 'withdraw']);
export type DataRequestEvent = z.output<typeof DataRequestEvent>;

/** The life of a request. */
export const dataRequestMachine = {
  received: { carry_out: 'carrying_out', finish: 'done', decline: 'declined', withdraw: 'withdrawn' },
  carrying_out: { finish: 'done', decline: 'declined' },
  done: {},
  declined: {},
  withdrawn: {},
} as const satisfies Machine<DataRequestStatus, DataRequestEvent>;
