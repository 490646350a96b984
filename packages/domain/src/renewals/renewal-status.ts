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
