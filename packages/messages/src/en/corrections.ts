import type { corrections as source } from '../id/corrections.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: corrections, cases about what arrived late. */
export const corrections: typeof source = {
  title: ways.corrections,
  lead: 'Entries that arrived after their cohort had closed. Nothing is lost, and nothing takes effect silently.',
  caption: 'Corrections from late entries',
  empty: 'No corrections yet',
  emptyText: 'A correction opens by itself when a device sends entries after its cohort has closed.',
  queue: 'Corrections waiting for your decision',
  columns: { person: 'Trainee', what: 'About', cohort: 'Cohort', status: 'Status', opened: 'Opened' },
  status: { open: 'waiting for a decision', corrected: 'applied', kept: 'not applied' },
  gradeOf: (unit) => `Judgement of unit ${unit}`,
  attendanceOf: (session) => `Attendance of the session ${session}`,
  caseOf: (person) => `Correction: ${person}`,
  why: (count) =>
    count === 1
      ? 'One entry was made on a device and arrived after the cohort had closed.'
      : `${count} entries were made on a device and arrived after the cohort had closed.`,
  stands: 'In force now',
  stood: 'In force when it was decided',
  lateBy: (name) => `Late, by ${name}`,
  made: 'Made (by the device’s clock)',
  arrived: 'Arrived',
  device: (mark) => `device ${mark}`,
  facts: {
    cohort: 'Cohort',
    opened: 'Opened',
    certificate: 'Certificate',
    decidedBy: 'Decided by',
    decidedAt: 'Decided on',
    reason: 'Reason',
  },
  request: { replacement: 'Request to replace the certificate', revocation: 'Request to revoke the certificate' },
  certificateStands: 'The certificate in force',
  noCertificate: 'No certificate yet',
  notYours: 'The head of the centre decides on this correction.',
  cannotDecide: (reasons) => `You cannot decide on it: ${reasons}.`,
  decideTitle: 'Decision',
  consequences: [
    'If applied, the late entry counts in the sheet and the trainee’s result is worked out anew.',
    'If not applied, the sheet stays as it is. The late entry stays in the history.',
  ],
  consequenceCertificate:
    'This trainee holds a certificate: a request to replace or revoke it opens, which a second person approves.',
  choose: 'Which entry is applied?',
  choiceNeeded: 'Choose one of the late entries.',
  reasonHint: 'At least 3 letters. It is kept in the audit trail.',
  apply: 'Apply',
  dismiss: 'Do not apply',
  applied: 'The correction is applied.',
  dismissed: 'The sheet stays as it was.',
};
