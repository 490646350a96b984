import type { complaints as source } from '../id/complaints.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: complaints about certificates. */
export const complaints: typeof source = {
  queue: 'Complaints that wait',
  waits: (number, status, day) => `${number}, filed ${day}, ${status}`,
  title: ways.complaints,
  lead: 'Anybody can report a certificate from its answer page, and follows the report by its number.',
  caption: 'Complaints about certificates, newest first',
  empty: 'No complaints yet',
  emptyText: 'A complaint appears here as soon as somebody uses "Report this certificate".',
  columns: { number: 'Number', kind: 'About', holder: 'Holder', status: 'Status', filed: 'Received' },
  kinds: {
    differs_from_paper: 'differs from the paper',
    wrong_data: 'wrong data',
    misuse: 'used by somebody else',
    other: 'something else',
  },
  status: {
    received: 'received',
    acknowledged: 'read',
    investigating: 'looked into',
    answered: 'answered',
    closed: 'closed',
  },
  caseOf: (number) => `Complaint ${number}`,
  facts: { certificate: 'Certificate', kind: 'About', text: 'What was reported', contact: 'Contact', due: 'Due' },
  overdue: 'overdue',
  noContact: 'none',
  history: 'History',
  byPublic: 'The filer',
  events: {
    acknowledge: 'Mark as read',
    investigate: 'Begin to look into it',
    answer: 'Send the answer',
    close: 'Close it',
  },
  stepTitle: 'Next step',
  note: 'Note (the filer does not see it)',
  answer: 'Answer to the filer',
  answerHint: 'Read by whoever has the number. It must hold no personal data.',
  moved: 'The complaint was moved on.',
  notYours: 'The head of the centre moves this complaint on.',
};
