import { assertPrintable } from '../drawing/fonts.ts';
import type { StructureElement } from '../drawing/surface.ts';
import { breakLines, type Style, setLines } from '../drawing/typesetting.ts';
import { BODY, INK, type Paper, RULE } from '../papers/paper.ts';
import type { FormColumn } from './form.ts';

const PADDING = 4;
const LEADING = 1.22;
const CELL: Style = { ...BODY, size: 9 };
const HEAD: Style = { font: 'sansBold', size: 8.5, color: INK };
/** A row that is higher than this is set on, over as many rows as it needs. */
const HIGHEST = 560;

interface Look {
  columns: readonly FormColumn[];
  widths: readonly number[];
}

/** Sets a ruled table whose rows are as high as their text, over as many pages as it needs; each page begins with the titles. */
export function drawFormTable(
  paper: Paper,
  columns: readonly FormColumn[],
  rows: readonly (readonly string[])[],
): void {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const look: Look = { columns, widths: columns.map(({ share }) => (share / all) * paper.width) };
  const titles = columns.map(({ title }) => title);
  const heading = linesOf(look, titles, HEAD);
  const begin = () => {
    const table = paper.sheet.element(paper.part, 'Table');
    drawRow(paper, table, look, heading, HEAD);
    return table;
  };
  paper.need(heightOf(heading, HEAD) + 30);
  let table = begin();
  for (const row of rows.flatMap((cells) => slices(linesOf(look, cells, CELL)))) {
    const before = paper.y;
    paper.need(heightOf(row, CELL));
    if (paper.y < before) {
      table.end();
      table = begin();
    }
    drawRow(paper, table, look, row, CELL);
  }
  table.end();
}

type Lines = readonly (readonly string[])[];

function linesOf({ widths }: Look, cells: readonly string[], style: Style): Lines {
  return widths.map((width, at) => {
    return (cells[at] ?? '').split('\n').flatMap((line) => {
      assertPrintable('paper', line);
      return breakLines(line, style, width - 2 * PADDING);
    });
  });
}

const heightOf = (lines: Lines, { size }: Style) =>
  Math.max(...lines.map((cell) => cell.length)) * size * LEADING + 2 * PADDING;

/** A row that no page holds, as several that do. */
function slices(lines: Lines): Lines[] {
  const most = Math.floor((HIGHEST - 2 * PADDING) / (CELL.size * LEADING));
  const count = Math.ceil(Math.max(...lines.map((cell) => cell.length)) / most);
  return Array.from({ length: count }, (_, at) => lines.map((cell) => cell.slice(at * most, (at + 1) * most)));
}

function drawRow(paper: Paper, table: StructureElement, { columns, widths }: Look, lines: Lines, style: Style): void {
  const { sheet, left, y } = paper;
  const height = heightOf(lines, style);
  const head = style === HEAD;
  const row = sheet.element(table, 'TR');
  let x = left;
  columns.forEach(({ align = 'left' }, at) => {
    const width = widths[at] ?? 0;
    const corner = x;
    sheet.artifact(() => {
      if (head) sheet.pdf.rect(corner, y, width, height).fill('#ececec');
      sheet.pdf.lineWidth(0.6).rect(corner, y, width, height).stroke(RULE);
    });
    const place = { x: x + PADDING, y: y + PADDING + style.size * 0.9, width: width - 2 * PADDING, align };
    const fitted = { lines: [...(lines[at] ?? [])], style };
    const options = head ? ({ scope: 'Column' } as const) : {};
    sheet.element(row, head ? 'TH' : 'TD', options, () => void setLines(sheet, fitted, place, LEADING)).end();
    x += width;
  });
  row.end();
  paper.y += height;
}
