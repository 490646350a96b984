import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** What a panel decides of a candidate. */
export const DecisionOutcome = z.enum(['competent', 'not_yet_competent', 'deferred']);
/** What a panel decides of a candidate. */
export type DecisionOutcome = z.output<typeof DecisionOutcome>;

/** Where a certification decision stands. */
export const DecisionStatus = z.enum(['pending', 'quorate', 'competent', 'not_yet_competent', 'deferred', 'published']);
/** Where a certification decision stands. */
export type DecisionStatus = z.output<typeof DecisionStatus>;

/** What moves a decision on. */
export type DecisionEvent = 'reach_quorum' | 'decide_competent' | 'decide_not_yet' | 'defer' | 'publish';

/** The life of a decision; once published it never changes, and a correction is a decision that supersedes it. */
export const decisionMachine = {
  pending: { reach_quorum: 'quorate' },
  quorate: { decide_competent: 'competent', decide_not_yet: 'not_yet_competent', defer: 'deferred' },
  competent: { publish: 'published' },
  not_yet_competent: { publish: 'published' },
  deferred: { publish: 'published' },
  published: {},
} as const satisfies Machine<DecisionStatus, DecisionEvent>;

/** The event by which a panel decides in a way. */
export const eventOfOutcome = {
  competent: 'decide_competent',
  not_yet_competent: 'decide_not_yet',
  deferred: 'defer',
} as const satisfies Record<DecisionOutcome, DecisionEvent>;

/** Where a panel stands: it meets, has concluded with signed minutes, or its decisions are published. */
export const PanelStatus = z.enum(['convened', 'concluded', 'published']);
/** Where a panel stands. */
export type PanelStatus = z.output<typeof PanelStatus>;

/** What moves a panel on. */
export type PanelEvent = 'conclude' | 'publish';

/** The life of a decision panel. */
export const panelMachine = {
  convened: { conclude: 'concluded' },
  concluded: { publish: 'published' },
  published: {},
} as const satisfies Machine<PanelStatus, PanelEvent>;
