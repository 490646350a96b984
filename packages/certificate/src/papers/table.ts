import { assertPrintable } from '../drawing/fonts.ts';
import type { StructureElement } from '../drawing/surface.ts';
import { fit, type Style, setLines } from '../drawing/typesetting.ts';
import { BODY, INK, type Paper, RULE } from './paper.ts';

/** A column of a table; widths are shares of the whole. */
export interface Column {
  title: string;
  share: number;
  align?: 'left' | 'center';
}

const HEAD_HEIGHT = 26;
const PADDING = 5;

/** Sets a ruled table over as many pages as it needs; each page begins with the titles, which readers repeat for a cell. */
export function drawTable(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  height: number,
): void {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / all) * paper.width);
  let table = begin(paper, columns, widths, height);
  for (const row of rows) {
    const before = paper.y;
    paper.need(height);
    if (paper.y < before) {
      table.end();
      table = begin(paper, columns, widths, height);
    }
    drawRow(paper, table, { columns, widths, height }, row);
  }
  table.end();
}

function begin(paper: Paper, columns: readonly Column[], widths: readonly number[], height: number): StructureElement {
  paper.need(HEAD_HEIGHT + height);
  const table = paper.sheet.element(paper.part, 'Table');
  const titles = columns.map(({ title }) => title);
  drawRow(paper, table, { columns, widths, height: HEAD_HEIGHT, head: true }, titles);
  return table;
}

interface RowLook {
  columns: readonly Column[];
  widths: readonly number[];
  height: number;
  head?: true;
}

function drawRow(
  paper: Paper,
  table: StructureElement,
  { columns, widths, height, head }: RowLook,
  cells: readonly string[],
): void {
  const { sheet, left, y } = paper;
  const style: Style = head ? { font: 'sansBold', size: 8.5, color: INK } : { ...BODY, size: 9.5 };
  const row = sheet.element(table, 'TR');
  let x = left;
  columns.forEach(({ align = 'left' }, index) => {
    const width = widths[index] ?? 0;
    const box = { x, y, width, height };
    sheet.artifact(() => {
      if (head) sheet.pdf.rect(box.x, box.y, box.width, box.height).fill('#ececec');
      sheet.pdf.lineWidth(0.6).rect(box.x, box.y, box.width, box.height).stroke(RULE);
    });
    const text = cells[index] ?? '';
    assertPrintable('paper', text);
    const fitted = fit(text, style, { width: width - 2 * PADDING, lines: 2, least: 6 });
    const middle =
      y + height / 2 - ((fitted.lines.length - 1) * fitted.style.size * 1.15) / 2 + fitted.style.size * 0.36;
    const place = { x: x + PADDING, y: middle, width: width - 2 * PADDING, align: head ? ('center' as const) : align };
    const options = head ? ({ scope: 'Column' } as const) : {};
    sheet.element(row, head ? 'TH' : 'TD', options, () => void setLines(sheet, fitted, place, 1.15)).end();
    x += width;
  });
  row.end();
  paper.y += height;
}
