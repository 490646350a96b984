import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import yazl from 'yazl';

/** An `.xlsx` file with one sheet. */
export function anXlsx(rows: SheetData): Promise<Buffer> {
  return writeXlsxFile(rows, { dateFormat: 'dd/mm/yyyy' }).toBuffer();
}

/** A `.csv` file; semicolons unless told otherwise. */
export function aCsv(rows: readonly (readonly string[])[], separator = ';'): Buffer {
  return Buffer.from(rows.map((row) => row.join(separator)).join('\r\n'));
}

/** An archive of named parts, packed as tightly as can be. */
export async function anArchive(parts: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const WORKBOOK = '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** A workbook by its part names, with a sheet of one's own. */
export function aWorkbookWith(sheet: Buffer | string, others: Record<string, Buffer | string> = {}): Promise<Buffer> {
  const parts = { '[Content_Types].xml': CONTENT_TYPES, 'xl/workbook.xml': WORKBOOK };
  return anArchive({ ...parts, 'xl/worksheets/sheet1.xml': sheet, ...others });
}

/** The same archive, with every part's unpacked size declared as small. */
export function understated(archive: Buffer, size = 100): Buffer {
  const lie = Buffer.from(archive);
  for (let at = lie.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = lie.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (lie.readUInt32LE(at + 24) > 1_000_000) lie.writeUInt32LE(size, at + 24);
  }
  return lie;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose one sheet lies wherever its relationships say, with one cell in a row of one's choice. */
export function aWorkbookAt(
  target: string,
  row: number | string,
  others: Record<string, string> = {},
): Promise<Buffer> {
  const sheet = `<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>`;
  return anArchive({
    '[Content_Types].xml': CONTENT_TYPES,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${sheet}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationOf(target)}</Relationships>`,
    [`xl/${target}`]: aSheet(row),
    ...others,
  });
}

/** A workbook in which one text stands in as many rows, written once. */
export function aWorkbookSharing(text: string, rows: number): Promise<Buffer> {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const lines = numbers.map((row) => `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c></row>`).join('');
  const shared = `<Relationship Id="rId2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`;
  return aWorkbookAt('worksheets/sheet1.xml', 1, {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetData>${lines}</sheetData></worksheet>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationOf('worksheets/sheet1.xml')}${shared}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}"><si><t>${text}</t></si></sst>`,
  });
}

const relationOf = (target: string) => `<Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="${target}"/>`;

/** A sheet with one cell in a row of one's choice. */
export function aSheet(row: number | string): string {
  const cell = `<c r="A${row}" t="inlineStr"><is><t>x</t></is></c>`;
  return `<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="${row}">${cell}</row></sheetData></worksheet>`;
}

/** The same archive with its last part missing from the directory, though it lies there as before. */
export function withoutLastEntry(archive: Buffer): Buffer {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const last = archive.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  const tail = Buffer.from(archive.subarray(end));
  for (const at of [8, 10]) tail.writeUInt16LE(tail.readUInt16LE(at) - 1, at);
  tail.writeUInt32LE(tail.readUInt32LE(12) - (end - last), 12);
  return Buffer.concat([archive.subarray(0, last), tail]);
}
