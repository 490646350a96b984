import type { assessmentSessions as source } from '../id/assessment-sessions.ts';
import { assessmentNames } from './assessment-names.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: assessment sessions. */
export const assessmentSessions: typeof source = {
  names: assessmentNames,
  title: ways.assessmentSessions,
  lead: 'Assessment sessions: where, when, by whom and of whom. What breaks a rule is refused, with what would be free.',
  caption: 'Assessment sessions, the latest first',
  empty: 'No assessment sessions yet',
  emptyText: 'Schedule a session for applications with which an assessor goes on.',
  filterStatus: 'Status',
  columns: { title: 'Session', scheme: 'Scheme', site: 'Place', when: 'When', people: 'Candidates', status: 'Status' },
  schedule: 'Schedule a session',
  scheduleTitle: 'Schedule an assessment session',
  scheduleLead: 'Only applications with which an assessor goes on, with an approved plan, can be scheduled.',
  fields: {
    body: 'Body',
    title: 'Name of the session',
    scheme: 'Scheme',
    site: 'Place',
    starts: 'Begins',
    ends: 'Ends',
    pick: 'Choose',
  },
  candidates: 'Candidates who are ready',
  noCandidates: 'No application for this scheme is ready yet.',
  seat: (name, number) => `${name}, ${number}`,
  assessorOf: (name) => `Assessor for ${name}`,
  measure: {
    title: (name) => `Measure for ${name}`,
    lead: 'This assessor taught or mentored the candidate. Record a second assessor from another body; the panel sees it.',
    second: 'Second assessor',
    reason: 'Reason',
  },
  save: 'Save the session',
  saved: 'The session was scheduled.',
  back: 'Back to the sessions',
  alternatives: {
    title: 'What is still possible',
    assessors: 'Assessors who may',
    assessor: (name, body, region) => `${name}, ${body}, ${region}`,
    sites: 'Free places',
    times: 'Free times',
  },
  site: (name, seats, until) =>
    until === null ? `${name}, ${seats} seats, not verified` : `${name}, ${seats} seats, verified until ${until}`,
  facts: {
    scheme: 'Scheme',
    site: 'Place',
    when: 'When',
    assessors: 'Assessors',
    invigilators: 'Invigilators',
    reason: 'Why it was called off',
  },
  none: 'none',
  seats: 'Candidates',
  seatColumns: { person: 'Candidate', assessor: 'Assessor', status: 'Status', measure: 'Measure' },
  noMeasure: 'not needed',
  second: (name, reason) => `Second assessor ${name}: ${reason}`,
  cancel: {
    title: 'Call the session off',
    lead: 'Its candidates can be scheduled again afterwards.',
    reason: 'Why it is called off',
    confirm: 'Call this session off',
    done: 'The session was called off.',
  },
};
