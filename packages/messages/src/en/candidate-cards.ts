import type { candidateCards as source } from '../id/candidate-cards.ts';

/** Sentences of the feature: claim cards of candidates, given by their certification body. */
export const candidateCards: typeof source = {
  title: 'Claim cards of candidates',
  lead: 'For candidates who come straight to the certification body. With card and PIN they open their application, decision, appeal and certificate at this body, without e-mail or telephone.',
  caption: 'Candidates who handed in an application',
  search: 'Search by name or number of the application',
  filter: 'Card',
  missing: 'Without a card that can be used',
  empty: 'No candidates yet',
  emptyText: 'Candidates appear here once their application is handed in.',
  columns: { person: 'Candidate', number: 'Application', scheme: 'Scheme', card: 'Card' },
  standing: { none: 'none', unused: 'not used yet', expired: 'expired', in_use: 'in use', locked: 'locked' },
  one: 'Claim card',
  oneLead: (name) => `For ${name}. Look at their document, then hand it over in person; do not photograph or send it.`,
  consequences: [
    'The code on the card is shown only once, on the next page. Print it right away.',
    'Every earlier card of this candidate from this body stops working, and the replacement stands in the audit trail.',
    'The card opens what is at this body alone. Who has a card of a centre gives the same PIN, so that both open together.',
  ],
  makeMany: 'Make many cards',
  many: 'Make cards for those without one',
  manyLead: 'One card for each candidate without a card that can be used. Hand them over in person.',
  manyMore: (shown) => `At most ${shown} cards at a time. Repeat afterwards for those who are left.`,
  nobody: 'Every candidate has a card',
  nobodyText: 'Replace a lost card from the list of candidates.',
  back: 'Back to the list of candidates',
  open: 'Claim cards of candidates',
};
