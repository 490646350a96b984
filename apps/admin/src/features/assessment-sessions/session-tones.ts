import type { AssessmentSessionStatus } from '@kompeten/domain';

/** The sign of an assessment session. */
export const sessionTone = {
  scheduled: 'info',
  running: 'warn',
  closed: 'good',
  cancelled: 'neutral',
} as const satisfies Record<AssessmentSessionStatus, string>;
