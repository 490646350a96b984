import type { RecordLine } from '@kompeten/domain';
import { longDate } from '../document/dates.ts';
import { PALETTE } from '../drawing/palette.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { ElementOptions, StructureElement } from '../drawing/surface.ts';
import { fit, type Place, type Style, setLine } from '../drawing/typesetting.ts';
import { printable } from './printable.ts';
import { ANSWERS, PROVES } from './record-words.ts';

/** The table's left edge and width. */
export const RECORD_TABLE = { x: 60, width: 722, head: 20, row: 24 } as const;

const COLUMNS = [
  { title: 'No.', width: 30 },
  { title: 'Kode / Code', width: 124 },
  { title: 'Jawaban / Answer', width: 132 },
  { title: 'Nama pemegang / Holder', width: 150 },
  { title: 'Sertifikat / Certificate', width: 176 },
  { title: 'Terbit / Issued', width: 110 },
] as const;

const PADDING = 5;
const STRONG: Style = { font: 'sansBold', size: 7.5, color: PALETTE.ink };
const PLAIN: Style = { font: 'sans', size: 7.5, color: PALETTE.ink };
const QUIET: Style = { font: 'sans', size: 6.2, color: PALETTE.quiet };

type Cell = readonly [first: string, second: string];

/** Draws the row of column titles, which readers repeat for each cell. */
export function drawRecordHead(sheet: Sheet, table: StructureElement, y: number): void {
  const { x, width, head } = RECORD_TABLE;
  sheet.artifact(() => sheet.pdf.rect(x, y, width, head).fill(PALETTE.red));
  const style: Style = { font: 'sansBold', size: 7.5, color: PALETTE.panel };
  const row = sheet.element(table, 'TR');
  eachColumn(y + 13, (place, index) =>
    cell(sheet, row, 'TH', { scope: 'Column' }, place, [[COLUMNS[index]?.title ?? '', style]]),
  );
  row.end();
}

/** Draws one line of a record. */
export function drawRecordLine(sheet: Sheet, table: StructureElement, line: RecordLine, y: number): void {
  const { x, width, row: height } = RECORD_TABLE;
  sheet.artifact(() => {
    const bottom = y + height;
    sheet.pdf
      .lineWidth(0.4)
      .moveTo(x, bottom)
      .lineTo(x + width, bottom)
      .stroke(PALETTE.line);
  });
  const cells = cellsOf(line);
  const row = sheet.element(table, 'TR');
  eachColumn(y + 10.5, (place, column) => {
    const [first, second] = cells[column] ?? ['', ''];
    const style = column === 2 ? { ...STRONG, color: line.answer === 'valid' ? PALETTE.ink : PALETTE.red } : PLAIN;
    cell(sheet, row, 'TD', {}, place, [
      [first, style],
      [second, QUIET],
    ]);
  });
  row.end();
}

function cellsOf({ line, code, file, answer, certificate }: RecordLine): Cell[] {
  const { id, en } = ANSWERS[answer];
  const filed = file === null ? '' : `PDF SHA-256 ${file.sha256.slice(0, 16)}…`;
  const replaced = certificate?.replacedByCode ? ` → ${certificate.replacedByCode}` : '';
  const until = certificate?.validUntil ? ` s.d. ${longDate(certificate.validUntil, 'id')}` : '';
  return [
    [`${line}`, ''],
    [code ?? '–', filed],
    [id, `${en}${replaced}`],
    [printable(certificate?.holderName ?? '–'), ''],
    [
      certificate ? printable(certificate.title) : '–',
      certificate
        ? `${PROVES[certificate.kind]}${certificate.number ? ` · ${printable(certificate.number)}` : ''}`
        : '',
    ],
    [certificate ? `${longDate(certificate.issuedOn, 'id')}${until}` : '–', printable(certificate?.issuer ?? '')],
  ];
}

function eachColumn(baseline: number, draw: (place: Place, index: number) => void): void {
  let { x } = RECORD_TABLE as { x: number };
  COLUMNS.forEach(({ width }, index) => {
    draw({ x: x + PADDING, y: baseline, width: width - 2 * PADDING }, index);
    x += width;
  });
}

function cell(
  sheet: Sheet,
  row: StructureElement,
  type: 'TH' | 'TD',
  options: ElementOptions,
  place: Place,
  lines: readonly (readonly [text: string, style: Style])[],
): void {
  const drawn = lines.filter(([text]) => text !== '');
  sheet
    .element(row, type, options, () => {
      drawn.forEach(([text, style], index) => {
        const fitted = fit(text, style, { width: place.width, lines: 1, least: 4.5 });
        setLine(sheet, fitted.lines[0] ?? '', { ...place, y: place.y + index * 8.5 }, fitted.style);
      });
    })
    .end();
}
