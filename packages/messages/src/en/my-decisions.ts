import type { myDecisions as source } from '../id/my-decisions.ts';
import { decisionTerms } from './decision-terms.ts';

/** Sentences of a candidate's own page: what was decided, what to do next, and appeals (AK.04). */
export const myDecisions: typeof source = {
  title: 'Decisions and appeals',
  outcome: decisionTerms.outcome,
  appealStatus: decisionTerms.appealStatus,
  decided: (body, day) => `${body}, ${day}`,
  superseded: 'A newer decision stands in place of this one.',
  next: 'What to do next',
  reassessment: (day) => `Re-assessment covers these units alone, until ${day}.`,
  appeal: 'Appeal',
  appealOf: (scheme) => `Appeal about ${scheme}`,
  against: decisionTerms.against,
  appealLead: (against) => `Against ${against}. Heard by people who neither assessed nor decided.`,
  until: (day) => `Until ${day}.`,
  tooLate: (day) => `The time for an appeal ended on ${day}.`,
  waits: (number) => `Appeal ${number} still waits.`,
  questions: decisionTerms.appealQuestions,
  yes: 'Yes',
  no: 'No',
  missing: 'Answer all three questions.',
  grounds: 'Your grounds (at least 10 letters)',
  send: 'Send the appeal',
  mine: (number, day) => `Appeal ${number}, ${day}`,
  due: (day) => `Decided by ${day}.`,
  findings: 'What was found:',
  withdraw: 'Take the appeal back',
};
