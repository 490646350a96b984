import type { schemeSheet as source } from '../id/scheme-sheet.ts';

/** The words of the spreadsheet that certification schemes come from. */
export const schemeSheet: typeof source = {
  sheet: 'Schemes',
  instructions: 'How to',
  column: 'Column',
  howTo: 'What to fill in',
  example: 'Example',
  columns: {
    schemeCode: 'Scheme code',
    schemeTitle: 'Scheme title',
    kind: 'Kind of scheme',
    version: 'Version',
    unitCode: 'Unit code',
    unitTitle: 'Unit title',
    group: 'Elective group',
    choose: 'Number to choose',
  },
  hints: {
    schemeCode: 'Needed in the first row of each scheme. Illustrative schemes begin with CONTOH.',
    schemeTitle: 'Needed in the first row of each scheme.',
    kind: 'Qualification (KKNI), occupation or cluster.',
    version: 'Needed. A version that is registered never changes; write a new one.',
    unitCode: 'Needed. The unit must be in the register of competency units.',
    unitTitle: 'May be empty; the title is taken from the register.',
    group: 'Empty means a compulsory unit.',
    choose: 'Once a group is enough: how many of its units are needed.',
  },
  examples: {
    schemeCode: 'CONTOH-SK-03',
    schemeTitle: 'Pengelola Gerai Kopdes Merah Putih',
    kind: 'Occupation',
    version: '2025',
    unitCode: 'CONTOH.KDKMP.06',
    unitTitle: 'Mengelola usaha gerai',
    group: 'Pilihan layanan',
    choose: '1',
  },
  note: 'One unit a row on the sheet Schemes. The units of a version are taken together. 5,000 rows at most.',
  templateName: 'certification-scheme-template',
};
