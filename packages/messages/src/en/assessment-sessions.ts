import type { assessmentSessions as source } from '../id/assessment-sessions.ts';
import { assessmentNames } from './assessment-names.ts';
import { replacementCauses } from './replacement-causes.ts';
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
    use: 'Take it',
    take: (what) => `Take ${what}`,
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
  recused: 'the assessor declared a conflict of interest: another one is needed',
  replacements: 'Replaced assessors',
  replaced: (candidate, from, to, why) => `${candidate}: ${from} replaced by ${to}, ${why}`,
  causes: replacementCauses,
  another: {
    act: 'Name another assessor',
    actFor: (name) => `Name another assessor for ${name}`,
    title: 'Name another assessor',
    lead: (name, from) =>
      `${from} declared a conflict of interest with ${name}. What was judged stays on record; new letters of assignment take the place of the old.`,
    absentLead: (name, from) =>
      `${from} declared no conflict of interest with ${name}. Name another assessor only where this one cannot come. What was judged stays on record.`,
    renews:
      'The agreement (AK.01) that was signed ends: the candidate and the new assessor sign a new one, and nothing is opened or judged before.',
    reasonHint: 'Why the assessor cannot come. Read by the manager and assessors, not by the candidate.',
    stays: 'This candidate was recommended or the assessment is over, so the assessor is not replaced.',
    save: 'Name',
    saved: 'Another assessor named.',
  },
  coming: 'Assessment sessions to come',
  replan: {
    title: 'Plan anew',
    lead: (title) =>
      `${title}: another day, place, assessor, invigilator or candidate. Those who are assigned are told.`,
    back: 'Back to the session',
    closed: 'This session has begun, was closed or called off; its plan cannot be changed.',
    save: 'Save the new plan',
    saved: 'The session was planned anew.',
  },
  invigilating: {
    label: 'Invigilators of the written test',
    none: 'This body has no invigilator yet. An administrator gives an account that role.',
  },
  letters: {
    title: 'Letters of assignment',
    lead: 'A manager takes the letters of everybody, assessors and invigilators their own. What is left empty is filled in by hand.',
    number: 'Number of the letter',
    signedOn: 'Day of the letter',
    print: 'Download the letters (PDF)',
    file: 'Letters of assignment',
  },
  forms: { title: 'Forms of the session', print: (form) => `Download ${form}` },
  cancel: {
    title: 'Call the session off',
    lead: 'Its candidates can be scheduled again afterwards.',
    reason: 'Why it is called off',
    confirm: 'Call this session off',
    done: 'The session was called off.',
  },
};
