import type { assessmentSites as source } from '../id/assessment-sites.ts';

/** Sentences about places of assessment (TUK) and their verification. */
export const assessmentSites: typeof source = {
  add: 'Add a place',
  newTitle: 'New place of assessment',
  newLead: 'A place can be used once its verification is recorded.',
  created: 'Place added. Record its verification before scheduling a session.',
  fields: {
    name: 'Name of the place',
    kind: 'Kind',
    region: 'Region',
    address: 'Address',
    centre: 'Centre whose room it is',
    room: 'Room',
    seats: 'Seats',
  },
  hints: {
    centre: 'Where the place is a room of a centre, its training timetable counts too.',
  },
  noRoom: 'not a room of a centre',
  kind: {
    permanent: 'of its own: a permanent place',
    ad_hoc: 'for a time: one occasion',
    workplace: 'a workplace',
  },
  verify: 'Record verification',
  verifyOf: (name) => `Record the verification of ${name}`,
  verification: {
    title: 'Verification of a place',
    lead: (name) => `${name}. It counts only where every item is met.`,
    from: 'Valid from',
    until: 'Valid until',
    byName: 'Verified by',
    checklist: 'What was looked at',
    note: (item) => `Note: ${item}`,
    open: 'Not met, so the verification cannot be recorded yet:',
    save: 'Record the verification',
    done: 'Verification recorded.',
    last: (name, from, until) => `Last verified by ${name}, ${from} to ${until}.`,
    item: {
      rooms: 'rooms and how they are set up',
      equipment: 'equipment',
      materials: 'materials',
      safety: 'health and safety',
      connection: 'internet and electricity',
      access: 'access for people with disabilities',
    },
  },
};
