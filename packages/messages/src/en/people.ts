import type { people as source } from '../id/people.ts';
import { ways } from './ways.ts';

/** The names of what the database moves, as far as people know them. */
const things: Readonly<Record<string, string>> = {
  enrolments: 'trainings',
  certificates: 'certificates',
  issuance_items: 'lines of issuing',
  share_links: 'links',
  contacts: 'contacts',
  data_requests: 'requests about data',
  placements: 'jobs or businesses',
  accounts: 'accounts',
};

/** Sentences of the feature: records that may be one person, what is held about somebody, photos. */
export const people: typeof source = {
  title: ways.mergeCases,
  lead: 'One person, one record. Two records that may be one person are compared and made one by two people.',
  caption: 'Records that may be one person, the newest first',
  empty: 'Nothing to compare',
  emptyText: 'Look for records with one document, or with one name and birth date.',
  search: 'Look for duplicates',
  found: (count) => (count === 0 ? 'No new duplicates.' : `${count} ${count === 1 ? 'pair' : 'pairs'} found.`),
  queue: 'Records that wait to become one',
  columns: { names: 'Names', ground: 'What is the same', status: 'Status', opened: 'Since' },
  ground: { document: 'one document', name: 'one name and birth date' },
  status: {
    open: 'to be compared',
    proposed: 'waits for a second person',
    same: 'one person now',
    different: 'two people',
  },
  compare: (one, other) => `${one} and ${other}`,
  back: 'All duplicates',
  sides: ['First record', 'Second record'],
  fields: { fullName: 'Name', birthDate: 'Birth date', identity: 'Document' },
  facts: {
    recorded: 'Recorded',
    account: 'Account',
    hasAccount: 'yes',
    noAccount: 'none',
    enrolments: 'Trainings',
    certificates: 'Certificates',
    none: 'none',
  },
  propose: {
    title: 'Propose to make them one',
    survivor: 'The record that stays',
    survivorHint: 'All trainings, certificates and accounts move to this record. Certificates stay as printed.',
    from: (field) => `${field} comes from`,
    reason: 'What proves that this is one person',
    reasonHint: 'For example: identity card and family card were compared at the centre.',
    submit: 'Propose',
    done: 'The proposal is noted. A second person confirms it.',
  },
  decide: {
    title: 'Decide',
    proposal: (name) => `Proposed by ${name}. What stays, and where each field comes from, is marked above.`,
    reason: 'Reason',
    reasonHint: 'Needed, except to confirm.',
    confirm: 'Confirm',
    send_back: 'Send the proposal back',
    keep_apart: 'Not one person',
    reopen: 'Compare again',
    done: 'The decision is noted.',
  },
  stays: 'stays',
  blockers: 'They cannot become one yet',
  history: 'History',
  moved: (facts) =>
    `Moved: ${Object.entries(facts)
      .map(([what, count]) => `${count} ${things[what] ?? what}`)
      .join(', ')}`,
  nothingMoved: 'Nothing had to be moved.',
  record: {
    action: 'See all data',
    title: 'All data about a trainee',
    lead: (name) => `What your centre holds about ${name}, and who has looked at it.`,
    reason: 'Why you look',
    reasonHint: 'Noted with your name; the trainee can read it.',
    show: 'Show',
    back: 'Back to the trainee',
    looks: 'Who has looked',
    what: {
      ...{ nik: 'the whole NIK', record: 'all data', excuse: 'the photo of a letter', proof: 'a proof of a request' },
      ...{ evidence: 'a file of an application', test: 'the answers of a test' },
    },
    sections: {
      person: 'Identity',
      enrolments: 'Trainings',
      certificates: 'Certificates',
      contacts: 'Contacts',
      excuses: 'Excuses',
      photos: 'Photos',
      requests: 'Requests',
    },
    nothing: 'None.',
    save: 'Save as JSON',
  },
  photo: {
    title: 'Photo',
    none: 'No photo yet.',
    alt: (name) => `Photo of ${name}`,
    choose: 'Choose a photo',
    consent:
      'The trainee agrees that this centre keeps the photo and prints it on the certificate if its template has one',
    hint: 'The photo is drawn anew without place and camera data, and sealed. No other centre sees it.',
    save: 'Keep the photo',
    saved: 'The photo is kept.',
    remove: 'Remove the photo',
    removed: 'The photo is removed.',
  },
};
