import type { cooperatives as source } from '../id/cooperatives.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: cooperatives. */
export const cooperatives: typeof source = {
  title: ways.cooperatives,
  lead: 'The cooperatives trainees come from: village, worker, driver, courier and other kinds.',
  search: 'Search name or legal number',
  caption: 'List of cooperatives',
  columns: { name: 'Name', kind: 'Kind', region: 'Region', legal: 'Legal entity number' },
  filters: { kind: 'Kind', region: 'Province' },
  empty: 'No cooperatives yet',
  emptyText: 'Register cooperatives so that trainees’ origin is recorded and progress shows by region.',
  add: 'Register a cooperative',
  back: 'All cooperatives',
  newTitle: 'Register a cooperative',
  newLead: 'One that is not yet founded can be recorded provisionally, without a legal entity number.',
  created: 'Cooperative registered.',
  edit: 'Edit cooperative details',
  changeTitle: 'Edit cooperative details',
  toCooperative: 'Back to the cooperative',
  provisional: 'not yet founded',
  facts: {
    kind: 'Kind',
    region: 'Region',
    legal: 'Legal entity number',
    units: 'Business units',
    address: 'Address',
    standing: 'Standing',
  },
  founded: 'Founded as a legal entity',
  fields: { name: 'Name of the cooperative', provisional: 'This cooperative is not yet founded (provisional record)' },
  regionHint: 'Type the name or code of a village, district or regency.',
  none: 'none yet',
};
