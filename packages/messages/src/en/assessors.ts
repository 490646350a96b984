import type { assessors as source } from '../id/assessors.ts';

/** Sentences about assessors: who they are, what they may assess, and what lies before them. */
export const assessors: typeof source = {
  add: 'Add an assessor',
  newTitle: 'New assessor',
  newLead: 'The name as on the identity document, titles apart. Somebody who is known already stays that person.',
  created: 'Assessor recorded.',
  change: 'Change record',
  changeTitle: 'Change the assessor',
  toAssessor: 'Back to the assessor',
  person: 'The person',
  certificate: 'Certificate of assessor',
  fields: {
    fullName: 'Full name',
    birthDate: 'Date or year of birth',
    metNumber: 'MET number',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    region: 'Region',
    email: 'E-mail of the account',
    most: 'Candidates a day at most',
    active: 'Still works for this body',
  },
  hints: {
    birthDate: 'Year-month-day (1980-05-04), or the year alone.',
    email:
      'The account with which the assessor works here. Leave it empty where there is none; an administrator makes it.',
    most: 'Left empty, the policy value counts.',
  },
  accountKept: 'This assessor has an account already.',
  authorisations: 'Schemes that may be assessed',
  noAuthorisations: 'No schemes yet. Without an authorisation the assessor cannot be chosen.',
  authorisation: {
    scheme: 'Version of a scheme',
    pick: 'Choose',
    from: 'From',
    until: 'Until',
    standing: 'Standing',
    add: 'Add a scheme',
    remove: (scheme) => `Remove the authorisation for ${scheme}`,
    endHint: 'Fill in “Until” to end an authorisation. Remove only what was recorded by mistake.',
    open: 'without an end',
    future: (day) => `from ${day}`,
    running: 'in force',
    ended: (day) => `ended ${day}`,
  },
  load: {
    title: 'What lies ahead',
    caption: 'Candidates who are scheduled, by day',
    lead: (candidates, most) => `${candidates} candidates scheduled; at most ${most} a day.`,
    short: (candidates, fullest, most) =>
      candidates === 0
        ? `nothing (limit ${most} a day)`
        : `${candidates} candidates, the fullest day ${fullest} of ${most}`,
    none: 'No candidates are scheduled.',
    day: 'Day',
    candidates: 'Candidates',
    ratio: (candidates, most) => `${candidates} of ${most}`,
    standing: 'Standing',
    full: 'full',
    free: 'takes more',
    column: 'Ahead',
  },
};
