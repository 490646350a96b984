import { type Entry, shownIn } from './sheet.ts';
import {
  commandOf,
  type Direction,
  type Extent,
  nearestEmpty,
  nextPlace,
  type Place,
  type Stroke,
} from './sheet-keys.ts';
import type { SheetSync } from './sheet-sync.ts';
import type { DeskPage, SheetTable } from './sheet-table.ts';

/** The hand on a sheet: where it is, and what a key or a button does there. Faster than any drawing, so that no key is lost. */
export class SheetDesk<V> {
  place: Place = { row: 0, column: 0 };
  private readonly listeners = new Set<() => void>();
  private readonly letters: ReadonlySet<string>;

  constructor(
    readonly sync: SheetSync<V>,
    readonly table: SheetTable<V>,
    private readonly page: DeskPage,
    private readonly direction: () => Direction,
  ) {
    this.letters = new Set(table.face.letters.keys());
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get extent(): Extent {
    return { rows: this.table.rows.length, columns: this.table.columns.length };
  }

  isAt(row: number, column: number): boolean {
    return this.place.row === row && this.place.column === column;
  }

  keyAt({ row, column }: Place): string {
    return this.table.keyOf(this.table.rows[row]?.id ?? '', this.table.columns[column]?.id ?? '');
  }

  valueAt(place: Place): V {
    return shownIn(this.sync.current().sheet, this.table.rules, this.keyAt(place));
  }

  /** The hand is at a cell, however it came there. */
  settle(place: Place): void {
    if (this.isAt(place.row, place.column)) return;
    this.place = place;
    for (const listener of this.listeners) listener();
  }

  moveTo(place: Place): void {
    this.settle(place);
    this.page.focus(place);
  }

  /** Does what a key means here; false leaves it to the browser. */
  press(stroke: Stroke): boolean {
    const command = commandOf(stroke, this.place, this.extent, this.letters);
    if (!command) return false;
    if (command.kind === 'move') this.moveTo(command.to);
    else if (command.kind === 'write') this.write(command.letter);
    else if (command.kind === 'clear') this.clear();
    else if (command.kind === 'undo') this.undo();
    else if (command.kind === 'redo') this.sync.redo();
    else if (command.kind === 'next_empty') this.seekEmpty(1);
    else if (command.kind === 'previous_empty') this.seekEmpty(-1);
    else if (command.kind === 'help') this.page.help();
    else if (command.kind === 'details') this.page.details(this.place);
    else this.page.leave();
    return true;
  }

  /** Enters a value by its letter and goes on. */
  write(letter: string): void {
    const change = this.table.face.letters.get(letter);
    if (!change || !this.put(this.place, change(this.valueAt(this.place)))) return;
    this.moveTo(nextPlace(this.direction(), this.place, this.extent));
  }

  clear(): void {
    const { face, rules } = this.table;
    const emptied = face.emptied(this.valueAt(this.place));
    if (this.put(this.place, emptied) && !rules.same(this.valueAt(this.place), emptied)) this.page.tell('cannot_empty');
  }

  undo(): void {
    const step = this.sync.current().sheet.past.at(-1);
    this.sync.undo();
    const first = step?.[0];
    if (!first) return;
    const { sheet } = this.sync.current();
    if (this.table.rules.same(shownIn(sheet, this.table.rules, first.key), first.after)) this.page.tell('cannot_empty');
  }

  /** Puts a value into one cell; false where the sheet or the column may not be filled in. */
  put(place: Place, value: V): boolean {
    const [row, column] = [this.table.rows[place.row], this.table.columns[place.column]];
    if (!row || !column || !this.table.writable) return false;
    if (column.closed) {
      this.page.tell({ closed: column.closed });
      return false;
    }
    this.sync.enter([{ key: this.keyAt(place), value }]);
    this.page.say(row, column, this.table.face.word(value));
    return true;
  }

  /** Puts one value into every empty cell of a column, and holds it back a while so that it can be taken back. */
  fill(column: number, value: V, holdBack: number): number {
    const { rows, face } = this.table;
    const entries: Entry<V>[] = rows.flatMap((_, row) =>
      face.isEmpty(this.valueAt({ row, column })) ? [{ key: this.keyAt({ row, column }), value }] : [],
    );
    if (entries.length > 0) this.sync.enter(entries, holdBack);
    return entries.length;
  }

  /** How many cells of a column wait for a value. */
  emptiesIn(column: number): number {
    return this.table.rows.filter((_, row) => this.table.face.isEmpty(this.valueAt({ row, column }))).length;
  }

  seekEmpty(step: 1 | -1): void {
    const { columns, face } = this.table;
    const isEmpty = (place: Place) => !columns[place.column]?.closed && face.isEmpty(this.valueAt(place));
    const found = nearestEmpty(this.direction(), this.place, this.extent, isEmpty, step);
    if (found) this.moveTo(found);
    else this.page.tell('none_empty');
  }
}
