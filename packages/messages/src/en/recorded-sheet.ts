import type { recordedSheet as source } from '../id/recorded-sheet.ts';

/** The words of the spreadsheet from which an older register is recorded. */
export const recordedSheet: typeof source = {
  entries: 'Register',
  instructions: 'Instructions',
  column: 'Column',
  howTo: 'How to fill it in',
  example: 'Example',
  columns: {
    number: 'Certificate number',
    holderName: 'Name of the holder',
    birthDate: 'Date of birth',
    nik: 'NIK',
    kind: 'Kind',
    title: 'Programme',
    issuedOn: 'Date of issue',
    validUntil: 'Valid until',
  },
  hints: {
    number: 'Required. Exactly as printed.',
    holderName: 'Required. Exactly as printed.',
    birthDate: 'Required. Day/month/year, or the year alone where it is all that is known.',
    nik: 'May be empty. 16 digits, the cell formatted as text.',
    kind: 'Empty means a training certificate.',
    title: 'Required. The name of the training.',
    issuedOn: 'Required. Day/month/year.',
    validUntil: 'Empty means without a time limit.',
  },
  examples: {
    number: '017/BLK-BWI/2019',
    holderName: 'Siti Aminah',
    birthDate: '17/04/1990',
    nik: '3510065704900012',
    kind: 'Training certificate',
    title: 'Cooperative Basics',
    issuedOn: '02/05/2019',
    validUntil: '',
  },
  note: 'One certificate a row on the sheet Register. Only the centre’s own register. At most 5,000 rows.',
  templateName: 'older-register-template',
  personReason: (centre) => `Recorded from the older register of ${centre}`,
};
