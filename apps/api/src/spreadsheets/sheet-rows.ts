import type { Readable } from 'node:stream';
import { DomainError } from '@kompeten/domain';
import { type Cell, textCell } from './cell.ts';
import type { SheetSource, StreamedRow } from './streamed-sheet.ts';
import { xmlEvents } from './xml-events.ts';

const LIMITS = { rows: 1_048_576, columns: 256, letters: 32_767 };

const suspicious = () => new DomainError('import.suspicious_archive');

/** The rows of a sheet as its bytes arrive; rows without any cell are left out. */
export async function* rowsOfSheet(
  stream: Readable,
  size: number,
  texts: readonly string[],
): ReturnType<SheetSource['rows']> {
  const reader = new SheetReader(texts);
  let read = 0;
  for await (const bytes of xmlEvents(stream, reader)) {
    read += bytes;
    const rows = reader.take();
    if (rows.length > 0) yield { rows, share: size > 0 ? Math.min(1, read / size) : 1 };
  }
  yield { rows: reader.take(), share: 1 };
}

/** Listens to a sheet: numbers keep their digits as written, and cells and rows without a reference follow one another. */
class SheetReader {
  private done: StreamedRow[] = [];
  private row = 0;
  private column = -1;
  private cells: (Cell | null)[] = [];
  private type = 'n';
  private value = '';
  private inValue = false;
  private spoken = false;

  constructor(private readonly texts: readonly string[]) {}

  take(): StreamedRow[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(tag: string, attributes: () => Record<string, string>): void {
    if (tag === 'row') this.beginRow(attributes().r);
    else if (tag === 'c') this.beginCell(attributes());
    else if (tag === 'rPh') this.spoken = true;
    else this.inValue = tag === 'v' || (tag === 't' && !this.spoken);
  }

  text(value: string): void {
    if (!this.inValue) return;
    this.value += value;
    if (this.value.length > LIMITS.letters * 2) throw suspicious();
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.inValue = false;
    else if (tag === 'rPh') this.spoken = false;
    else if (tag === 'c') this.endCell();
    else if (tag === 'row' && this.cells.some((cell) => cell !== null))
      this.done.push({ row: this.row, cells: this.cells });
  }

  private beginRow(reference: string | undefined): void {
    const row = reference === undefined ? this.row + 1 : Number(reference);
    if (!Number.isInteger(row) || row <= this.row || row > LIMITS.rows) throw suspicious();
    this.row = row;
    this.column = -1;
    this.cells = [];
  }

  private beginCell({ r, t = 'n' }: Record<string, string>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.column >= LIMITS.columns) throw suspicious();
    this.type = t;
    this.value = '';
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): Cell | null {
    if (this.type === 's') return textCell(this.texts[Number(this.value)] ?? '');
    if (this.type === 'n') return this.value.trim() === '' ? null : { kind: 'number', digits: this.value.trim() };
    if (this.type === 'b') return textCell(this.value === '1' ? 'TRUE' : 'FALSE');
    if (this.type === 'e') return null;
    if (this.type === 'd') return { kind: 'day', day: this.value.slice(0, 10) };
    return textCell(this.value);
  }
}

/** The column of a reference like `AB12`, from 0. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) throw suspicious();
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}
