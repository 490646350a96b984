import type { importSheets as id } from '../id/import-sheets.ts';
import { centreSheets } from './centre-sheets.ts';
import { courseSheets } from './course-sheets.ts';
import { moment } from './units.ts';

/** The words of the spreadsheets from which things are imported, kind by kind. */
export const importSheets: typeof id = {
  common: {
    instructions: 'Instructions',
    column: 'Column',
    howTo: 'How to fill in',
    example: 'Example',
    faults: 'To be put right',
    faultsName: 'to-put-right',
  },
  cooperatives: {
    sheet: 'Cooperatives',
    columns: {
      name: 'Name of the cooperative',
      kind: 'Kind of cooperative',
      regionCode: 'Region code',
      province: 'Province',
      regency: 'Regency or city',
      district: 'District',
      village: 'Village',
      legalEntityNumber: 'Legal entity number',
      provisional: 'Not yet founded',
      businessUnits: 'Business units',
      address: 'Address',
    },
    hints: {
      name: 'Required. The full name as in the deed.',
      kind: 'Kind of cooperative. Empty means a village cooperative for a new one.',
      regionCode: 'Required where the names of the region are empty: PP.RR.DD.VVVV of the Ministry of Home Affairs.',
      province: 'Name of the province, where the region code is empty.',
      regency: 'Name of the regency or city.',
      district: 'Name of the district.',
      village: 'Name of the village.',
      legalEntityNumber: 'Legal entity number. Empty while there is none.',
      provisional: 'Yes while the cooperative is not founded.',
      businessUnits: 'Separated by commas.',
      address: 'Address of the office.',
    },
    examples: {
      name: 'Koperasi Desa Merah Putih CONTOH',
      kind: 'Village cooperative',
      regionCode: '35.10.05.2002',
      province: 'Jawa Timur',
      regency: 'Kabupaten Banyuwangi',
      district: 'Muncar',
      village: 'Kedungrejo',
      legalEntityNumber: 'CONTOH-0001/BH/2025',
      provisional: 'No',
      businessUnits: 'Groceries, Savings and loan',
      address: 'Jl. Contoh No. 1',
    },
    note: 'One cooperative a row. An empty cell changes nothing. At most 200,000 rows.',
    templateName: 'cooperatives-template',
  },
  ...centreSheets,
  ...courseSheets,
  instead: {
    room: (name: string, seats: number) => `${name} (${seats} seats)`,
    time: (day: string, from: string, until: string) => `${moment(day)}, ${from}–${until}`,
    instructor: (name: string) => name,
    all: (labels: readonly string[]) => `Free: ${labels.join('; ')}.`,
  },
};
