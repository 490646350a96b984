import type { Permission } from '@kompeten/domain';

/** What somebody does where there is no network: whoever may one of these works with a device. */
export const fieldWork: readonly Permission[] = ['attendance.record', 'mentoring.record', 'judgement.record'];
