import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where an application for assessment stands. */
export const ApplicationStatus = z.enum([
  'draft',
  'submitted',
  'needs_fix',
  'accepted',
  'rejected',
  'self_assessed',
  'continued',
  'stopped',
  'scheduled',
]);
/** Where an application for assessment stands. */
export type ApplicationStatus = z.output<typeof ApplicationStatus>;

/** What moves an application on. */
export const ApplicationEvent = z.enum([
  'submit',
  'send_back',
  'accept',
  'reject',
  'self_assess',
  'continue',
  'stop',
  'schedule',
  'release',
]);
/** What moves an application on. */
export type ApplicationEvent = z.output<typeof ApplicationEvent>;

/** The life of an application (PRODUCT §5); `release` gives one back whose session was cancelled, postponed or missed. */
export const applicationMachine = {
  draft: { submit: 'submitted' },
  submitted: { send_back: 'needs_fix', accept: 'accepted', reject: 'rejected' },
  needs_fix: { submit: 'submitted' },
  accepted: { self_assess: 'self_assessed' },
  rejected: {},
  self_assessed: { continue: 'continued', stop: 'stopped' },
  continued: { schedule: 'scheduled' },
  stopped: {},
  scheduled: { release: 'continued' },
} as const satisfies Machine<ApplicationStatus, ApplicationEvent>;

/** The states in which an application is over without an assessment. */
export const closedStatuses: readonly ApplicationStatus[] = ['rejected', 'stopped'];
