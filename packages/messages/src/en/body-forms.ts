import type { bodyForms as source } from '../id/body-forms.ts';

/** Sentences about founding and keeping a certification body, its licences and their scope. */
export const bodyForms: typeof source = {
  add: 'Register a body',
  newTitle: 'New certification body',
  newLead: 'Record its licence once it is registered. Without one, applications and sessions are refused.',
  created: 'Body registered.',
  change: 'Change',
  changeTitle: 'Change the body',
  toBody: 'Back to the body',
  fields: {
    name: 'Name of the body',
    kind: 'Kind',
    region: 'Region',
    centre: 'Centre that owns it',
    quorum: 'Quorum of a panel',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
  },
  hints: {
    centre: 'Only for the body of one institution (P1).',
    centreKept: 'Named by an administrator, or by a head of that centre who also manages this body.',
    noCentre: 'None',
    quorum: 'How many members decide together. Left empty, the policy value counts.',
  },
  kind: {
    p1: 'P1: of one institution',
    p2: 'P2: of one sector',
    p3: 'P3: of a profession or industry',
  },
  licence: {
    add: 'Record a licence',
    title: 'New licence',
    lead: 'As it stands in the decision of BNSP. A renewal is a licence of its own.',
    number: 'Licence number',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    schemes: 'Scope: the schemes it covers',
    noSchemes: 'No schemes yet. Make or import a scheme first.',
    save: 'Record the licence',
    done: 'Licence recorded.',
    ends: (day) =>
      `After ${day}, new applications, sessions and decisions are refused until there is another licence or a letter of BNSP.`,
  },
  lapsed:
    'While the licence is not in force, new applications, sessions and decisions for the schemes below are refused.',
  scope: {
    reduce: 'Reduce the scope',
    title: 'Take a scheme out of the scope',
    lead: (number) => `Licence ${number}`,
    scheme: 'Scheme',
    pick: 'Choose',
    endsOn: 'Last day in scope',
    reason: 'Reason',
    consequences: [
      'After that day, new applications, sessions and decisions for this scheme are refused.',
      'A reduction is not undone; the scheme comes back with a new licence.',
    ],
    save: 'Take the scheme out',
    done: 'The scheme has been taken out of the scope.',
    nothing: 'No scheme of this licence can be taken out.',
  },
};
