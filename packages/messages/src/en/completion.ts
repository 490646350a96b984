import type { completion as source } from '../id/completion.ts';

/** Sentences of the page on which a cohort is completed: who would not pass, before it is done. */
export const completion: typeof source = {
  title: (count) => `${count} ${count === 1 ? 'person' : 'people'} will be declared not to have passed`,
  text: 'By the attendance and the judgements of now. Fill in first what is missing: once the cohort is completed, its sheets are locked.',
  nobody: (count) => `All ${count} active trainees will be declared to have passed.`,
  toGrades: 'Open the grading sheet',
  toAttendance: 'Open the attendance',
  statement: (count) =>
    `I have checked the state of the cohort and want to take this step: ${count} ${count === 1 ? 'person does' : 'people do'} not pass.`,
};
