import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

const HEADING = ['Nama koperasi', 'Kode wilayah', 'Nomor badan hukum', 'Unit usaha', 'Alamat'];

/** A spreadsheet of cooperatives, each in a village of its own as far as there are villages. */
export async function cooperativesSheet(connectionString: string, rows: number): Promise<Buffer> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows: villages } = await client.query(`select code from regions where level = 'village' order by code`);
  await client.end();
  const line = (index: number) => [
    `Koperasi Impor Ukur ${index}`,
    String(villages[index % villages.length]?.code),
    `IMPOR-${index}`,
    'Gerai sembako, Logistik',
    `Jl. Ukur ${index}`,
  ];
  const data = [HEADING, ...Array.from({ length: rows }, (_, index) => line(index))];
  return writeXlsxFile(data.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}

/** The rows of the spreadsheet as COPY reads them, with nothing looked at. */
export async function bareLines(sheet: Buffer): Promise<string> {
  const [, ...rows] = await readSheet(sheet);
  return rows
    .map(([name, region, number, , address]) =>
      [randomUUID(), name, 'village', region, number, 'f', '{groceries,logistics}', address, 'f', 1].join('\t'),
    )
    .join('\n');
}
