import { Day, Id, text } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });

/** Letters and lists of a cohort as PDF, in Indonesian. */
export const papers = endpoints({
  printDecree: {
    method: 'GET',
    path: '/cohorts/:cohortId/papers/decree',
    summary: 'The decree that names the participants; number and date stay open where they are not given',
    permission: 'enrolment.manage',
    params,
    query: z.strictObject({ number: text(1, 80).optional(), decidedOn: Day.optional() }),
    answer: 'file',
  },
  printAttendanceSheet: {
    method: 'GET',
    path: '/cohorts/:cohortId/papers/attendance-sheet',
    summary: 'Sheets to be signed, one a day with a column a session; all days unless one is named',
    permission: 'enrolment.read',
    params,
    query: z.strictObject({ day: Day.optional() }),
    answer: 'file',
  },
  printTimetable: {
    method: 'GET',
    path: '/cohorts/:cohortId/papers/timetable',
    summary: 'The sessions by day in local time',
    permission: 'cohort.read',
    params,
    answer: 'file',
  },
});
