import type { wholeImport as importSource, schemes as schemeSource, standards as source } from '../id/standards.ts';
import { ways } from './ways.ts';

const s = (count: number) => (count === 1 ? '' : 's');

/** Sentences about competency standards, certification schemes, and the spreadsheets both come from. */
export const standards: typeof source = {
  title: ways.standards,
  lead: 'Standards (SKKNI, special, international) with their decree and units.',
  search: 'Find a title or decree',
  caption: 'Competency standards',
  columns: { title: 'Standard', decree: 'Decree', units: 'Units' },
  empty: 'No standard yet',
  emptyText: 'Import standards from a spreadsheet.',
  back: 'All competency standards',
  illustrative: 'illustrative',
  illustrativeText: 'This standard is an example written for demonstration, not an official one.',
  noDecree: 'no decree',
  unitCount: (count) => `${count} unit${s(count)}`,
  units: 'Units of this standard',
  unitColumns: { title: 'Unit', code: 'Code', elements: 'Elements' },
  partOf: 'Standard',
  description: 'Unit description',
  variableRange: 'Range of variables',
  assessmentGuide: 'Assessment guide',
  criticalAspects: 'Critical aspects',
  import: 'Import standards',
};

/** Sentences about certification schemes. */
export const schemes: typeof schemeSource = {
  title: ways.schemes,
  lead: 'Compulsory and elective units of each scheme, version by version.',
  search: 'Find a code or title',
  caption: 'Certification schemes',
  columns: { title: 'Scheme', code: 'Code', kind: 'Kind', versions: 'Versions' },
  filterKind: 'Kind',
  empty: 'No scheme yet',
  emptyText: 'Import schemes from a spreadsheet.',
  back: 'All certification schemes',
  illustrative: 'illustrative',
  illustrativeText: 'This scheme is an example written for demonstration, not a licensed one.',
  version: (label) => `Version ${label}`,
  compulsory: 'Compulsory units',
  group: (title, choose) => `${title}: choose ${choose}`,
  unitColumns: { title: 'Unit', code: 'Code' },
  import: 'Import schemes',
};

/** Sentences of a spreadsheet that is taken whole or not at all. */
export const wholeImport: typeof importSource = {
  steps: 'Steps of the import',
  step: { file: 'Choose a file', check: 'Check', done: 'Done' },
  file: 'Spreadsheet',
  fileHint: 'Excel (.xlsx) or .csv, 10 MB at most.',
  checking: 'Checking the file…',
  templateText: 'No file yet?',
  template: 'Download the template',
  ready: 'The whole file can be taken',
  refused: 'The file cannot be taken yet',
  refusedText: 'Put all cells below right and upload it again. Not a single row was stored.',
  rejectedText: 'These cells must be right before the file can be taken.',
  warnedText: 'This stands against nothing; look whether it is meant so.',
  confirm: 'Take the whole file',
  other: 'Choose another file',
};
