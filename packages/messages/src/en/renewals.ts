import type { renewals as source } from '../id/renewals.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: surveillance and renewal. */
export const renewals: typeof source = {
  title: ways.renewals,
  lead: 'Surveillance in month 12 and renewal from month 30, as the scheme says.',
  caption: 'Competency certificates, the most pressing first',
  empty: 'No competency certificates yet',
  emptyText: 'A certificate appears here as soon as it is issued.',
  columns: {
    holder: 'Holder',
    title: 'Scheme',
    validUntil: 'Valid until',
    way: 'Renewal',
    surveillance: 'Surveillance',
  },
  way: {
    not_yet: (day) => `opens ${day}`,
    portfolio: () => 'open: portfolio of current work (RCC)',
    full_assessment: () => 'expired: full assessment',
  },
  due: { surveillance: 'surveillance due', renewal: 'renewal open', expired: 'expired' },
  filter: 'What is to be done',
  surveillanceOn: (day, status) => `${day}, ${status}`,
  report: 'Record surveillance',
  reportTitle: (name) => `Surveillance of ${name}`,
  note: 'Findings',
  pass: 'Maintained',
  fail: 'Not maintained',
  recorded: 'The surveillance is recorded.',
  failed: 'Competence was not maintained: consider suspending the certificate.',
  queue: 'Surveillance and renewal',
};
