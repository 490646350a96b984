import type { CertificateUnit } from '../document/certificate-document.ts';
import { quantity } from '../document/dates.ts';
import { PALETTE } from './palette.ts';
import type { ElementOptions, StructureElement, Surface } from './surface.ts';
import { fit, fitBox, LEADING, type Place, type Style, setLines } from './typesetting.ts';

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

const ROW = { least: 17, usual: 24, tall: 34 } as const;
const TEXT = { small: 8.5, usual: 9.5 } as const;

/**
 * How the rows of some units look: tall where titles need several lines and there is room, low where the units are many;
 * where they need more than one page anyway, titles of several lines have the usual height.
 */
export function rowLookFor(
  units: readonly CertificateUnit[],
  room: number,
  look: Pick<RowLook, 'hours' | 'striped'>,
): RowLook {
  const hasLong = units.some(({ title: text }) => isLong(text, look));
  const [most, least] = hasLong ? [ROW.tall, ROW.usual] : [ROW.usual, ROW.least];
  const fair = room / Math.max(1, units.length);
  const height = fair < ROW.least ? least : Math.min(most, fair);
  return { ...look, height, text: height > ROW.least + 1 ? TEXT.usual : TEXT.small };
}

// Whether a title needs a second line, or smaller letters than people like to read.
function isLong(text: string, look: Pick<RowLook, 'hours'>): boolean {
  const { width } = columnsOf(look)[2] ?? number;
  const style: Style = { font: 'sans', size: TEXT.usual, color: PALETTE.ink };
  return fit(text, style, { width: width - 2 * PADDING, lines: 1, least: TEXT.usual - 1.5 }).lines.length > 1;
}

/** Draws the row of column titles, which readers repeat for each cell. */
export function drawHeadRow(sheet: Surface, table: StructureElement, y: number, look: RowLook): void {
  const height = 20;
  sheet.artifact(() => sheet.pdf.rect(TABLE.x, y, TABLE.width, height).fill(sheet.tint(PALETTE.red)));
  const style: Style = { font: 'sansBold', size: 8, color: PALETTE.panel };
  const row = sheet.element(table, 'TR');
  eachCell(columnsOf(look), y + height / 2, (place, { title: text }) =>
    cell(sheet, row, 'TH', { scope: 'Column' }, { text, style, height }, place),
  );
  row.end();
}

/** Draws one unit. */
export function drawUnitRow(
  sheet: Surface,
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
  eachCell(columnsOf(look), y + look.height / 2, (place, column, at) => {
    const style: Style = column === result ? { ...plain, font: 'sansBold' } : plain;
    cell(sheet, row, 'TD', {}, { text: values[at] ?? '', style, height: look.height }, place);
  });
  row.end();
}

function eachCell(
  columns: readonly TableColumn[],
  middle: number,
  draw: (place: Place, column: TableColumn, at: number) => void,
): void {
  let { x } = TABLE as { x: number };
  columns.forEach((column, at) => {
    const { width, align } = column;
    draw({ x: x + PADDING, y: middle, width: width - 2 * PADDING, align }, column, at);
    x += width;
  });
}

/** What stands in a cell, in a row of some height. */
interface CellText {
  text: string;
  style: Style;
  height: number;
}

/** How far the baseline of a line lies below its middle, as a part of the size of its letters. */
const BELOW_MIDDLE = 0.36;

function cell(
  sheet: Surface,
  row: StructureElement,
  type: 'TH' | 'TD',
  options: ElementOptions,
  { text, style, height }: CellText,
  place: Place,
): void {
  const box = { width: place.width, height: height - 4, single: style.size - 1.5, least: 4.5 };
  const fitted = fitBox(text, style, box);
  const above = ((fitted.lines.length - 1) * LEADING) / 2 - BELOW_MIDDLE;
  const y = place.y - fitted.style.size * above;
  sheet.element(row, type, options, () => void setLines(sheet, fitted, { ...place, y })).end();
}
