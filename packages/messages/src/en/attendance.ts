import type { attendance as source } from '../id/attendance.ts';

/** Sentences of the feature: attendance. */
export const attendance: typeof source = { title: 'Attendance' };
