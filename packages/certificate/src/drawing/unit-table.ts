import type { CertificateUnit } from '../document/certificate-document.ts';
import { quantity } from '../document/dates.ts';
import { PALETTE } from './palette.ts';
import type { ElementOptions, Sheet, StructureElement } from './sheet.ts';
import { fit, type Place, type Style, setLines } from './typesetting.ts';

/** The table's left edge and width. */
export const TABLE = { x: 78, width: 686 } as const;

interface TableColumn {
  title: string;
  width: number;
  align: 'left' | 'center';
}

const number: TableColumn = { title: 'No.', width: 30, align: 'center' };
const code: TableColumn = { title: 'Kode unit / Unit code', width: 128, align: 'left' };
const hours: TableColumn = { title: 'JP / Hours', width: 64, align: 'center' };
const result: TableColumn = { title: 'Hasil / Result', width: 76, align: 'center' };
const title = (width: number): TableColumn => ({ title: 'Judul unit / Unit title', width, align: 'left' });

// Units that were assessed have no hours.
const columnsOf = (look: Pick<RowLook, 'hours'>): TableColumn[] =>
  look.hours ? [number, code, title(388), hours, result] : [number, code, title(388 + hours.width), result];

const PADDING = 6;

/** How rows look: smaller when there are many units, and unstriped where a mark behind them must stay visible. */
export interface RowLook {
  height: number;
  text: number;
  striped: boolean;
  /** Whether there is a column of lesson hours. */
  hours: boolean;
}

/** Draws the row of column titles, which readers repeat for each cell. */
export function drawHeadRow(sheet: Sheet, table: StructureElement, y: number, look: RowLook): void {
  const height = 20;
  sheet.artifact(() => sheet.pdf.rect(TABLE.x, y, TABLE.width, height).fill(sheet.tint(PALETTE.red)));
  const style: Style = { font: 'sansBold', size: 8, color: PALETTE.panel };
  const row = sheet.element(table, 'TR');
  eachCell(columnsOf(look), y + 13, (place, { title: text }) =>
    cell(sheet, row, 'TH', { scope: 'Column' }, text, place, style),
  );
  row.end();
}

/** Draws one unit. */
export function drawUnitRow(
  sheet: Sheet,
  table: StructureElement,
  unit: CertificateUnit,
  index: number,
  y: number,
  look: RowLook,
): void {
  sheet.artifact(() => {
    if (look.striped && index % 2 === 1)
      sheet.pdf.rect(TABLE.x, y, TABLE.width, look.height).fill(sheet.tint(PALETTE.stripe));
    const bottom = y + look.height;
    sheet.pdf
      .lineWidth(0.4)
      .moveTo(TABLE.x, bottom)
      .lineTo(TABLE.x + TABLE.width, bottom)
      .stroke(sheet.tint(PALETTE.line));
  });
  const plain: Style = { font: 'sans', size: look.text, color: PALETTE.ink };
  const taught = look.hours ? [unit.lessonHours === null ? '–' : quantity(unit.lessonHours, 'id')] : [];
  const values = [`${index + 1}`, unit.code, unit.title, ...taught, unit.result ?? '–'];
  const row = sheet.element(table, 'TR');
  eachCell(columnsOf(look), y + look.height / 2 + look.text * 0.36, (place, column, at) => {
    const style: Style = column === result ? { ...plain, font: 'sansBold' } : plain;
    cell(sheet, row, 'TD', {}, values[at] ?? '', place, style);
  });
  row.end();
}

function eachCell(
  columns: readonly TableColumn[],
  baseline: number,
  draw: (place: Place, column: TableColumn, at: number) => void,
): void {
  let { x } = TABLE as { x: number };
  columns.forEach((column, at) => {
    const { width, align } = column;
    draw({ x: x + PADDING, y: baseline, width: width - 2 * PADDING, align }, column, at);
    x += width;
  });
}

function cell(
  sheet: Sheet,
  row: StructureElement,
  type: 'TH' | 'TD',
  options: ElementOptions,
  text: string,
  place: Place,
  style: Style,
): void {
  const fitted = fit(text, style, { width: place.width, lines: 1, least: 5 });
  sheet.element(row, type, options, () => setLines(sheet, fitted, place)).end();
}
