import type { guardian as source } from '../id/guardian.ts';

/** What is asked of the guardian of somebody under age, wherever one enters. */
export const guardian: typeof source = {
  title: 'Parent or guardian',
  why: 'By the birth date this person may be under 18. A parent or guardian has to consent.',
  fullName: 'Name of the parent or guardian',
  phone: 'Guardian’s telephone',
  way: 'How the guardian consented',
  givenOn: 'Day of the consent',
  givenOnHint: 'Empty means today.',
  consented: (name, way, day) => `${name} (${way}, ${day})`,
  recordedBy: (name) => `recorded by ${name}`,
  lacking: 'No guardian’s consent yet',
  lackingText: 'This trainee may be under 18. Ask a parent or guardian for consent, then record it here.',
  filter: 'Guardian’s consent',
  filterLacking: 'not recorded',
  record: 'Record the guardian’s consent',
  change: 'Correct the guardian’s consent',
  recordLead: (name) => `For ${name}. Kept are who consented, how and when, and who recorded it.`,
  save: 'Save the consent',
  saved: 'The guardian’s consent is recorded.',
  notNeeded: 'This trainee is of age; no guardian’s consent is needed.',
};
