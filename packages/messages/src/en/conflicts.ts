import type { conflicts as source } from '../id/conflicts.ts';

/** Sentences about declared conflicts of interest. */
export const conflicts: typeof source = {
  title: 'Conflicts of interest',
  lead: 'No assessor, panel member or reviewer of an appeal deals with a relative, a member of the same cooperative or a business partner. What is withdrawn stays on record.',
  open: 'Conflicts of interest',
  caption: 'Declared conflicts of interest, the latest first',
  search: 'Search assessor, panel member or candidate',
  empty: 'Nothing declared yet',
  emptyText: 'Declare a conflict as soon as it is known; assessors, panel members and reviewers can declare their own.',
  columns: {
    declarant: 'Assessor or panel member',
    subject: 'Candidate',
    kind: 'Relation',
    declared: 'Declared',
    standing: 'Standing',
  },
  kind: {
    relative: 'relative',
    same_cooperative: 'member of the same cooperative',
    business: 'business relation',
    other: 'other',
  },
  by: (name) => `by ${name}`,
  stands: 'stands',
  withdrawn: 'withdrawn',
  because: (name, reason) => `by ${name}: ${reason}`,
  back: 'Back to the conflicts of interest',
  declare: {
    act: 'Declare a conflict',
    title: 'Declare a conflict of interest',
    lead: 'Once declared, this person cannot assess the candidate, decide about them or hear their appeal; a second assessor does not change that.',
    assessor: 'Assessor',
    member: 'Or a panel member',
    pick: 'Choose',
    application: 'Application of the candidate',
    applicationHint: 'Search by the name of the applicant.',
    kind: 'Relation',
    note: 'Note',
    save: 'Declare',
    done: 'Conflict of interest declared.',
  },
  own: {
    act: 'Declare a conflict of interest',
    actOn: (name) => `Declare a conflict of interest with ${name}`,
    title: 'Declare a conflict of interest',
    lead: (name, scheme) => `${name}, ${scheme}`,
    consequences: {
      assessor: [
        'You no longer assess this candidate; the certification manager is told and names another assessor.',
        'What you have judged stays on record and is marked; what your device still holds is received, but does not count.',
        'Your letter of assignment is void for this candidate.',
      ],
      panel: ['You no longer decide about this candidate; a vote that you cast stays on record, but does not count.'],
      appeal: ['You no longer hear this appeal; the certification manager names another reviewer.'],
    },
    always: 'This declaration, your name and its time stay readable for the body and for auditors.',
    statement: 'I have this relation to the candidate.',
    confirm: 'Declare',
    cancel: 'Cancel',
  },
  recusals: 'Conflicts of interest',
  recused: (name, judgements) =>
    judgements > 0
      ? `${name} declared a conflict of interest; ${judgements} judgements made before stay on record.`
      : `${name} declared a conflict of interest before judging.`,
  withdraw: {
    act: (declarant, subject) => `Withdraw what is declared between ${declarant} and ${subject}`,
    short: 'Withdraw',
    title: 'Withdraw a declared conflict of interest',
    hint: 'It stays readable beside the declaration and in the audit trail.',
    consequences: [
      'This assessor or panel member can be chosen for this candidate again.',
      'The declaration, your name and this reason stay in the list and the audit trail.',
    ],
    statement: 'I have made sure that there is no such conflict.',
    confirm: 'Withdraw the declaration',
    done: 'Declaration withdrawn.',
  },
};
