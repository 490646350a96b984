import type { AppealStatus } from '@kompeten/domain';

/** The sign of an appeal. */
export const appealTone = {
  filed: 'warn',
  under_review: 'info',
  upheld: 'good',
  reassessment: 'good',
  corrected: 'good',
  dismissed: 'bad',
  withdrawn: 'info',
} as const satisfies Record<AppealStatus, string>;
