import type { dataRights as source } from '../id/data-rights.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: what people ask about their own data. */
export const dataRights: typeof source = {
  title: ways.dataRights,
  lead: 'Rights of the data subject under Law 27/2022: answered within 3 × 24 hours. Whoever asked sees the state on their own page.',
  queue: 'Requests about personal data, to be answered within 3 × 24 hours',
  caption: 'Requests about personal data, newest first',
  empty: 'No requests yet',
  emptyText: 'Requests appear here as soon as a trainee sends one from the page My certificates.',
  columns: { kind: 'Request', holder: 'From', status: 'Status', due: 'Due' },
  kinds: { copy: 'Copy of the data', correction: 'Correction of a name', consent_withdrawal: 'Withdrawal of consent' },
  status: {
    received: 'received',
    carrying_out: 'waits for a second person',
    done: 'done',
    declined: 'declined',
    withdrawn: 'withdrawn by the trainee',
  },
  overdue: 'late',
  facts: {
    holder: 'From',
    kind: 'Request',
    due: 'Due',
    printed: 'Name as printed',
    correct: 'Name asked for',
    cause: 'Cause',
    evidence: 'Proof',
    answer: 'Answer',
  },
  causes: {
    typo: 'misspelt; the centre’s proof',
    legal_change: 'changed by law; the person’s document',
    one_word_name: 'a name of one word',
  },
  certificates: 'Replacement of certificates',
  certificateOf: (number) => `Certificate ${number}`,
  decisions: { pending: 'waits for a second person', approved: 'approved', rejected: 'refused' },
  history: 'History',
  stepTitle: 'What to do',
  consequences: {
    correction: [
      'The replacement of every certificate in force with the old name is requested.',
      'A second person decides these; the old certificate leads to the new one.',
    ],
    consent_withdrawal: [
      'This person’s telephone and e-mail at this centre are deleted, verified contacts withdrawn, shared links ended.',
      'Their certificates do not change.',
    ],
    copy: [],
  },
  events: { carry_out: 'Carry out the correction', finish: 'Delete and finish', decline: 'Decline' },
  answer: 'Answer to whoever asked',
  answerHint: 'Needed when declining. Must not contain a NIK.',
  moved: 'The request was moved on.',
};
