import type { appeals as source } from '../id/appeals.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: appeals. */
export const appeals: typeof source = {
  title: ways.appeals,
  lead: 'Appeals of candidates (FR.AK.04). Heard by people who neither assessed nor decided.',
  caption: 'Register of appeals, newest first',
  empty: 'No appeals yet',
  emptyText: 'Candidates appeal from the portal.',
  columns: { number: 'Number', name: 'Candidate', against: 'Against', status: 'Status', due: 'Due' },
  overdue: 'overdue',
  export: 'Download the register',
  queue: 'Appeals that wait',
  waits: (name, due) => `${name}, due ${due}`,
  one: (number) => `Appeal ${number}`,
  facts: {
    name: 'Candidate',
    scheme: 'Scheme',
    against: 'Against',
    due: 'Due',
    grounds: 'Grounds',
    findings: 'Findings',
    reviewers: 'Reviewers',
  },
  history: 'History',
  byCandidate: 'Candidate',
  assignTitle: 'Name the reviewers',
  reviewers: 'Reviewers who had no part in it',
  assign: 'Name the reviewers',
  assigned: 'The reviewers are named.',
  decideTitle: 'Decide the appeal',
  result: 'Outcome',
  results: {
    corrected: 'Upheld: the chosen units are competent',
    reassessment: 'Upheld: the chosen units are assessed again',
    dismissed: 'Dismissed',
  },
  units: 'Units',
  findings: 'Findings of the reviewers',
  decide: 'Decide',
  decided: 'The appeal is decided.',
  notYours: 'The named reviewers decide this appeal.',
};
