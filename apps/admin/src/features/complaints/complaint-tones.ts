import type { ComplaintStatus } from '@kompeten/domain';

/** The sign of a complaint. */
export const complaintTone = {
  received: 'warn',
  acknowledged: 'info',
  investigating: 'info',
  answered: 'good',
  closed: 'good',
} as const satisfies Record<ComplaintStatus, string>;
