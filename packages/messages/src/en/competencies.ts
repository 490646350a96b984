import type { competencies as source } from '../id/competencies.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: competencies. */
export const competencies: typeof source = {
  title: ways.competencies,
  lead: 'Units of the work competency standards. Illustrative ones say so wherever they appear.',
  search: 'Search code or title',
  caption: 'List of competency units',
  columns: { title: 'Title', code: 'Code', source: 'Source', elements: 'Elements' },
  empty: 'No competency units yet',
  emptyText: 'Add units so that curricula can be written.',
  add: 'Add a unit',
  back: 'All competency units',
  illustrative: 'illustrative',
  illustrativeText: 'This unit is an example made for demonstration, not a unit of an official standard.',
  unofficial: 'unknown code pattern',
  unofficialText:
    'This code follows none of the known SKKNI patterns. Special and international units do so; make sure it is right.',
  noDecree: 'no decree',
  elementCount: (count) => `${count} elements`,
  elements: 'Elements and performance criteria',
  noElements: 'Elements and criteria are not recorded yet.',
  newTitle: 'Add a competency unit',
  newLead: 'Copy it exactly from the decree. The code cannot be changed afterwards.',
  fields: { code: 'Unit code', title: 'Unit title', decree: 'Decree', elements: 'Elements and criteria' },
  codeHint: 'For example KJK.SP01.002.01. Illustrative units begin with CONTOH.',
  decreeHint: 'For example Kepmenaker 189 Tahun 2019.',
  elementsHint: 'One item a line: elements numbered 1, 2, …; their criteria 1.1, 1.2, … below.',
  lineUnread: (line) => `Line ${line} cannot be read. Begin with a number, for example "1" or "1.1".`,
  preview: 'Read as',
  created: 'Unit added.',
};
