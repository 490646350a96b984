import type { objections as source } from '../id/objections.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: the register of appeals and complaints. */
export const objections: typeof source = {
  title: ways.objections,
  lead: 'All appeals of candidates and complaints of the public about a certification body in one register, with their days.',
  caption: 'Appeals and complaints, the newest first',
  empty: 'No appeals or complaints yet',
  emptyText: 'Candidates appeal; anybody complains from the answer page of a certificate or the page for complaints.',
  columns: { number: 'Number', kind: 'Kind', name: 'About', status: 'Status', filed: 'Received', due: 'Due' },
  kinds: { appeal: 'appeal', complaint: 'complaint' },
  states: { open: 'open', overdue: 'overdue' },
  overdue: 'overdue',
};
