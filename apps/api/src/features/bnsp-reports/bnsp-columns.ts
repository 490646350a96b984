/** What the sheet that comes back from BNSP is asked for. */
export const numberColumns = {
  reference: 'Kode rujukan',
  number: 'Nomor registrasi',
  blankNumber: 'Nomor blanko',
} as const;
