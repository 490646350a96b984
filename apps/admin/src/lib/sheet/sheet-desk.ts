import { Hand } from './hand.ts';
import type { SheetEngine } from './sheet-engine.ts';
import {
  commandOf,
  type Direction,
  type Extent,
  nearestEmpty,
  nextPlace,
  type Place,
  type Stroke,
} from './sheet-keys.ts';
import type { DeskPage, SheetTable } from './sheet-table.ts';

/** The hand on a sheet: where it is, and what a key or a button does there. Faster than any drawing, so that no key is lost. */
export class SheetDesk<V> {
  readonly hand: Hand;
  private readonly letters: ReadonlySet<string>;

  constructor(
    readonly engine: SheetEngine<V>,
    readonly table: SheetTable<V>,
    private readonly page: DeskPage<V>,
    private readonly direction: () => Direction,
    place?: Place,
  ) {
    this.hand = new Hand(place);
    this.letters = new Set(table.face.letters.keys());
  }

  get place(): Place {
    return this.hand.place;
  }

  get extent(): Extent {
    return { rows: this.table.rows.length, columns: this.table.columns.length };
  }

  /** The cell under the hand as presence names it. */
  cell = (): { enrolmentId: string; columnId: string } | null => {
    const [row, column] = [this.table.rows[this.place.row], this.table.columns[this.place.column]];
    return row && column ? { enrolmentId: row.id, columnId: column.id } : null;
  };

  /** Where the same cell lies in another table, or the nearest place to it. */
  placeIn({ rows, columns }: SheetTable<V>): Place {
    const cell = this.cell();
    const [row, column] = [
      rows.findIndex(({ id }) => id === cell?.enrolmentId),
      columns.findIndex(({ id }) => id === cell?.columnId),
    ];
    return { row: Math.max(row, 0), column: Math.max(column, 0) };
  }

  keyAt = ({ row, column }: Place): string =>
    this.table.keyOf(this.table.rows[row]?.id ?? '', this.table.columns[column]?.id ?? '');

  valueAt(place: Place): V {
    return this.engine.store.cell(this.keyAt(place)).value;
  }

  isEmptyAt(place: Place): boolean {
    return this.engine.law.isEmpty(this.valueAt(place));
  }

  moveTo(place: Place): void {
    this.hand.settle(place);
    this.page.focus(place);
  }

  /** Does what a key means here; false leaves it to the browser. */
  press(stroke: Stroke): boolean {
    const command = commandOf(stroke, this.place, this.extent, this.letters);
    if (!command) return false;
    if (command.kind === 'move') this.moveTo(command.to);
    else if (command.kind === 'write') this.write(command.letter);
    else if (command.kind === 'clear') this.put(this.place, this.table.face.emptied(this.valueAt(this.place)));
    else if (command.kind === 'fill_down') this.fillDown();
    else if (command.kind === 'undo') this.undo();
    else if (command.kind === 'redo') this.engine.redo();
    else if (command.kind === 'next_empty') this.seekEmpty(1);
    else if (command.kind === 'previous_empty') this.seekEmpty(-1);
    else if (command.kind === 'help') this.page.help();
    else if (command.kind === 'details') this.page.details(this.place);
    else this.page.leave();
    return true;
  }

  /** Enters a value by its letter and goes on. */
  write(letter: string): void {
    const { letters, staying } = this.table.face;
    const change = letters.get(letter);
    if (!change || !this.put(this.place, change(this.valueAt(this.place))) || staying.has(letter)) return;
    this.moveTo(nextPlace(this.direction(), this.place, this.extent));
  }

  undo(): readonly string[] {
    const reached = this.engine.undo();
    if (reached.length === 0) this.page.tell('nothing_to_undo');
    return reached;
  }

  /** Puts a value into one cell; false where the sheet or the column may not be filled in, or a person must settle the cell first. */
  put(place: Place, value: V): boolean {
    const [row, column] = [this.table.rows[place.row], this.table.columns[place.column]];
    if (!row || !column || !this.table.writable) return false;
    if (column.closed) {
      this.page.tell({ closed: column.closed });
      return false;
    }
    if (this.engine.enter([{ key: this.keyAt(place), value }]).length > 0) {
      this.page.decide(place, value);
      return false;
    }
    this.page.say(row, column, this.table.face.word(value));
    return true;
  }

  /** Takes the value of this cell, or of the one above where this one is empty, into the empty cells from here down. */
  fillDown(): void {
    const { row, column } = this.place;
    const from = this.isEmptyAt(this.place) ? { row: row - 1, column } : this.place;
    const value = this.table.face.filling(this.valueAt(from));
    this.fill(column, value, from.row + 1);
  }

  /** Puts one value into every empty cell of a column from a row on, as one act that can be taken back. */
  fill(column: number, value: V, fromRow = 0): void {
    const { table, engine, page } = this;
    const closed = table.columns[column]?.closed;
    if (closed) page.tell({ closed });
    if (closed || !table.writable) return;
    const rows = engine.law.isEmpty(value) ? [] : table.rows.map((_, row) => row).slice(Math.max(fromRow, 0));
    const entries = rows.flatMap((row) =>
      this.isOpenAt({ row, column }) ? [{ key: this.keyAt({ row, column }), value }] : [],
    );
    engine.enter(entries);
    page.tell(entries.length === 0 ? 'nothing_to_fill' : { filled: entries.length, word: table.face.word(value) });
  }

  seekEmpty(step: 1 | -1): void {
    const isEmpty = (place: Place) => !this.table.columns[place.column]?.closed && this.isEmptyAt(place);
    const found = nearestEmpty(this.direction(), this.place, this.extent, isEmpty, step);
    if (found) this.moveTo(found);
    else this.page.tell('none_empty');
  }

  private isOpenAt(place: Place): boolean {
    return this.isEmptyAt(place) && !this.engine.store.cell(this.keyAt(place)).standing?.contested;
  }
}
