import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where an appeal (banding, FR.AK.04) stands. */
export const AppealStatus = z.enum([
  'filed',
  'under_review',
  'upheld',
  'reassessment',
  'corrected',
  'dismissed',
  'withdrawn',
]);
/** Where an appeal stands. */
export type AppealStatus = z.output<typeof AppealStatus>;

/** What moves an appeal on. */
export type AppealEvent = 'review' | 'uphold' | 'order_reassessment' | 'correct' | 'dismiss' | 'withdraw';

/** The life of an appeal; one that is upheld leads to a re-assessment or to a corrected decision. */
export const appealMachine = {
  filed: { review: 'under_review', withdraw: 'withdrawn' },
  under_review: { review: 'under_review', uphold: 'upheld', dismiss: 'dismissed', withdraw: 'withdrawn' },
  upheld: { order_reassessment: 'reassessment', correct: 'corrected' },
  reassessment: {},
  corrected: {},
  dismissed: {},
  withdrawn: {},
} as const satisfies Machine<AppealStatus, AppealEvent>;

/** The states in which somebody has to do something about an appeal. */
export const openAppealStatuses: readonly AppealStatus[] = ['filed', 'under_review', 'upheld'];

/** The states in which an appeal was upheld and what follows from it was ordered. */
export const grantedAppealStatuses: readonly AppealStatus[] = ['reassessment', 'corrected'];

/** What an appeal is against: what an assessor recommended, or what a panel published. */
export const AppealSubject = z.enum(['recommendation', 'decision']);
/** What an appeal is against. */
export type AppealSubject = z.output<typeof AppealSubject>;
