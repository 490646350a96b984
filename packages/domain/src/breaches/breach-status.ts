import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/**
 * Where a breach of personal data stands: the people and the authority are each to be told in writing (UU 27/2022 art. 46),
 * in either order, before it is closed; what turns out to be none is dismissed.
 */
export const BreachStatus = z.enum(['recorded', 'people_told', 'authority_told', 'told', 'closed', 'dismissed']);
/** Where a breach stands. */
export type BreachStatus = z.output<typeof BreachStatus>;

/** What moves a breach on. */
export const BreachEvent = z.enum(['tell_people', 'tell_authority', 'close', 'dismiss']);
/** What moves a breach on. */
export type BreachEvent = z.output<typeof BreachEvent>;

/** The life of a breach. */
export const breachMachine = {
  recorded: { tell_people: 'people_told', tell_authority: 'authority_told', dismiss: 'dismissed' },
  people_told: { tell_authority: 'told' },
  authority_told: { tell_people: 'told' },
  told: { close: 'closed' },
  closed: {},
  dismissed: {},
} as const satisfies Machine<BreachStatus, BreachEvent>;

/** The states in which a breach is not over. */
export const openBreachStatuses: readonly BreachStatus[] = BreachStatus.options.filter(
  (status) => Object.keys(breachMachine[status]).length > 0,
);
