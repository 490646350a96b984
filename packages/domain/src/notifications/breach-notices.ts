import { either, type NotificationDefinition, waits } from './notification-definition.ts';

const over = either('breach', 'dismissed', 'closed');

/** What is told of breaches of personal data: to those who must see to them, and to those whom they concern. */
export const breachNotices = {
  breach_waits: { ...waits('breach.manage', ['breach.recorded'], 'breaches', over), legal: true },
  breach_overdue: { ...waits('breach.manage', ['breach.overdue'], 'breaches', over), legal: true },
  breach_at_centre: { ...waits('breach.inform', ['breach.centre_told'], 'breaches', over), legal: true },
  breach_concerns_you: {
    on: ['breach.people_told'],
    settledBy: [],
    audience: 'breach_concerned',
    legal: true,
    path: () => '/my',
  },
} satisfies Record<string, NotificationDefinition>;
