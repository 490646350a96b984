/** The columns of the list for BNSP, in their order, and those that its sheet of numbers is read by; papers of the trade are Indonesian. */
export const reportColumns = [
  { title: 'No.', width: 6 },
  { title: 'Nama lengkap', width: 34 },
  { title: 'NIK', width: 20 },
  { title: 'Hasil (K/BK)', width: 14 },
  { title: 'Kode skema', width: 22 },
  { title: 'Kode rujukan', width: 24 },
] as const;

/** What the sheet that comes back from BNSP is asked for. */
export const numberColumns = {
  reference: 'Kode rujukan',
  number: 'Nomor registrasi',
  blankNumber: 'Nomor blanko',
} as const;
