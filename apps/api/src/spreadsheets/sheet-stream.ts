import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { BYTE_ORDER_MARK, csvLine, harmless } from './harmless.ts';

/** A cell to write: a text, a number, or a text that is a heading or at fault. */
export type WrittenCell = string | number | null | { text: string; as: 'heading' | 'fault' };

/** Rows to write, one after another, however many. */
export type WrittenRows = AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;

const styles = { heading: 1, fault: 2 } as const;
const TEXT = 3;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CHUNK = 65_536;

/**
 * An `.xlsx` file with one sheet, written while its rows arrive, so that its length does not matter. Every text is a text:
 * none is ever read as a formula, and long numbers keep their digits.
 */
export function xlsxStream(sheet: string, rows: WrittenRows, widths: readonly number[] = []): Readable {
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream, { objectMode: false });
  zip.on('error', (cause) => out.destroy(cause as Error));
  for (const [name, text] of Object.entries(partsOf(sheet))) zip.addBuffer(Buffer.from(HEAD + text), name);
  const lines = Readable.from(sheetText(rows, widths), { objectMode: false });
  lines.on('error', (cause) => out.destroy(cause));
  zip.addReadStream(lines, 'xl/worksheets/sheet1.xml');
  zip.end();
  return out;
}

/** A `.csv` file, written while its rows arrive. */
export function csvStream(rows: WrittenRows): Readable {
  return Readable.from(csvText(rows), { objectMode: false });
}

async function* csvText(rows: WrittenRows): AsyncGenerator<string> {
  let text = BYTE_ORDER_MARK;
  for await (const row of rows) {
    text += csvLine(row.map(plainOf));
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

const plainOf = (cell: WrittenCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return harmless(typeof cell === 'string' ? cell : cell.text);
};

async function* sheetText(rows: WrittenRows, widths: readonly number[]): AsyncGenerator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  let text = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  if (columns.length > 0) text += `<cols>${columns.join('')}</cols>`;
  text += '<sheetData>';
  let number = 0;
  for await (const row of rows) {
    number += 1;
    text += `<row r="${number}">${row.map((cell, index) => cellText(cell, `${lettersOf(index)}${number}`)).join('')}</row>`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData></worksheet>`;
}

function cellText(cell: WrittenCell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const [text, style] = typeof cell === 'string' ? [cell, TEXT] : [cell.text, styles[cell.as]];
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text))}</t></is></c>`;
}

/** The letters of a column, from 0: A, Z, AA. */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no control characters but tabs and line ends
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

function partsOf(sheet: string): Record<string, string> {
  const name = escaped(sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const part = (path: string, kind: string) => `<Override PartName="${path}" ContentType="${TYPES}.${kind}+xml"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
  };
}

/** Plain, heading, fault, text. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBE3E1"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" numFmtId="49" applyFont="1" applyFill="1" applyNumberFormat="1"/><xf fillId="3" numFmtId="49" applyFill="1" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;
