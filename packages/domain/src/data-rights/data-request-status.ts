import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** What somebody asks about their own data (UU 27/2022, chapter IV). */
export const DataRequestKind = z.enum(['copy', 'correction', 'consent_withdrawal', 'restriction', 'erasure']);
export type DataRequestKind = z.output<typeof DataRequestKind>;

/**
 * Where a request stands; a correction under way is done when the second person has decided the certificates, an erasure
 * when a second person has carried out the list of the first, a restriction that is done is in force until it is lifted.
 */
export const DataRequestStatus = z.enum(['received', 'carrying_out', 'done', 'declined', 'withdrawn', 'lifted']);
export type DataRequestStatus = z.output<typeof DataRequestStatus>;

/** What moves a request on. */
export const DataRequestEvent = z.enum(['carry_out', 'finish', 'send_back', 'decline', 'withdraw', 'lift']);
export type DataRequestEvent = z.output<typeof DataRequestEvent>;

/** The life of a request. */
export const dataRequestMachine = {
  received: { carry_out: 'carrying_out', finish: 'done', decline: 'declined', withdraw: 'withdrawn' },
  carrying_out: { finish: 'done', send_back: 'received', decline: 'declined' },
  done: { lift: 'lifted' },
  declined: {},
  withdrawn: {},
  lifted: {},
} as const satisfies Machine<DataRequestStatus, DataRequestEvent>;
