import type { cohortPapers as source } from '../id/cohort-papers.ts';

/** Sentences of the page from which letters and lists of a cohort are printed. */
export const cohortPapers: typeof source = {
  title: 'Letters and lists',
  lead: (cohort) => `For ${cohort}. All are PDF ready to print, in Indonesian.`,
  decree: {
    title: 'Decree naming the participants',
    text: 'The names of all who were admitted. Leave number and date empty to fill them in by hand.',
    number: 'Number of the decree',
    decidedOn: 'Date of the decree',
    print: 'Download the decree',
  },
  attendance: {
    title: 'Attendance sheet',
    text: 'One sheet a day, with a column for signatures for every session of the day.',
    day: 'Day',
    allDays: 'All days',
    print: 'Download the attendance sheet',
  },
  timetable: {
    title: 'Timetable',
    text: 'All sessions by day in local time, with units, place and instructor.',
    print: 'Download the timetable',
  },
  saved: (name) => `Downloaded: ${name}`,
};
