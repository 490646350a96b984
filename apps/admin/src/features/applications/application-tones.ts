import type { ApplicationStatus } from '@kompeten/domain';

/** The sign of an application. */
export const applicationTone = {
  draft: 'neutral',
  submitted: 'warn',
  needs_fix: 'info',
  accepted: 'info',
  rejected: 'bad',
  self_assessed: 'warn',
  continued: 'good',
  stopped: 'bad',
  scheduled: 'good',
} as const satisfies Record<ApplicationStatus, string>;
