import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** How a surveillance (surveilan) stands. */
export const SurveillanceStatus = z.enum(['due', 'passed', 'failed']);
/** How a surveillance stands. */
export type SurveillanceStatus = z.output<typeof SurveillanceStatus>;

/** What settles a surveillance. */
export const SurveillanceEvent = z.enum(['pass', 'fail']);
/** What settles a surveillance. */
export type SurveillanceEvent = z.output<typeof SurveillanceEvent>;

/** The life of a surveillance. */
export const surveillanceMachine = {
  due: { pass: 'passed', fail: 'failed' },
  passed: {},
  failed: {},
} as const satisfies Machine<SurveillanceStatus, SurveillanceEvent>;

/** How the renewal of a certificate stands. */
export const RenewalStatus = z.enum(['open', 'reviewed', 'renewed', 'refused', 'lapsed']);
/** How the renewal of a certificate stands. */
export type RenewalStatus = z.output<typeof RenewalStatus>;

/** What moves a renewal on. */
export type RenewalEvent = 'review' | 'renew' | 'refuse' | 'lapse';

/** The life of a renewal case: a portfolio of current work is reviewed (RCC), or the certificate expires first. */
export const renewalMachine = {
  open: { review: 'reviewed', lapse: 'lapsed' },
  reviewed: { renew: 'renewed', refuse: 'refused', lapse: 'lapsed' },
  renewed: {},
  refused: {},
  lapsed: {},
} as const satisfies Machine<RenewalStatus, RenewalEvent>;
