import { randomInt } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { daysAgo } from '../rehearsal/days.ts';

/** A row of the list for BNSP. */
export interface ReportedRow {
  fullName: string;
  nik: string;
  result: string;
  reference: string;
}

/** Reads the list of candidates that a certification body takes for BNSP. */
export async function reportedIn(file: Buffer): Promise<ReportedRow[]> {
  const [headings = [], ...rows] = await readSheet(file, 'Daftar Asesi');
  const said = (row: (typeof rows)[number], heading: string) => String(row[headings.indexOf(heading)] ?? '');
  return rows.map((row) => ({
    fullName: said(row, 'NAMA ASESI'),
    nik: said(row, 'NIK'),
    result: said(row, 'K/BK'),
    reference: said(row, 'KODE RUJUKAN'),
  }));
}

/** The sheet that comes back from BNSP: an official number, in its five groups, for whoever is competent. */
export async function numbersFor(rows: readonly ReportedRow[]): Promise<Buffer> {
  const year = daysAgo(0).slice(0, 4);
  const first = randomInt(1_000_000, 9_900_000);
  const numbered = rows
    .filter(({ reference }) => reference !== '')
    .map(({ reference }, index) => [reference, `74909 2431 9 ${first + index} ${year}`, '']);
  const sheet = [['Kode rujukan', 'Nomor registrasi', 'Nomor blanko'], ...numbered];
  return writeXlsxFile(sheet.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}
