import { Bell } from './bell.ts';
import type { Cell, CellState, OwnEvent, Self, SheetLaw, Standing } from './sheet.ts';
import { cellOf } from './standing.ts';

/** What a sheet as a whole tells; a new object whenever it changes. */
export interface Tally {
  /** Cells whose entries are on this device only. */
  waiting: number;
  /** Cells whose entries are being written down at this moment. */
  writing: number;
  /** Cells whose entries the device could not write down. */
  unkept: number;
  contested: readonly string[];
  refused: readonly string[];
  late: readonly string[];
}

const everything = '*';
const listed = ['contested', 'refused', 'late'] as const;
const isListed = (state: CellState): state is (typeof listed)[number] => listed.some((one) => one === state);

/** The cells of a sheet: each is worked out anew only when something of its own changes, and tells only those who watch it. */
export class SheetStore<V> {
  private readonly stored = new Map<string, Standing<V>>();
  private readonly own = new Map<string, readonly OwnEvent<V>[]>();
  private readonly cells = new Map<string, Cell<V>>();
  private readonly bell = new Bell();
  private readonly blank: Cell<V>;
  private sum: Tally = { waiting: 0, writing: 0, unkept: 0, contested: [], refused: [], late: [] };

  constructor(
    private readonly law: SheetLaw<V>,
    private readonly self: Self,
  ) {
    this.blank = { value: law.empty, standing: undefined, state: 'empty', own: [] };
  }

  cell = (key: string): Cell<V> => this.cells.get(key) ?? this.blank;

  storedIn = (key: string): Standing<V> | undefined => this.stored.get(key);

  tally = (): Tally => this.sum;

  onCell = (key: string, listener: () => void): (() => void) => this.bell.on(key, listener);

  onAny = (listener: () => void): (() => void) => this.bell.on(everything, listener);

  /** Takes over what the register says; a word about a cell that is not newer than the one known is let go. */
  take(cells: ReadonlyMap<string, Standing<V>>): void {
    const fresh = [...cells].filter(([key, { version }]) => version > (this.stored.get(key)?.version ?? 0));
    for (const [key, standing] of fresh) this.stored.set(key, standing);
    this.redraw(fresh.map(([key]) => key));
  }

  /** Takes over what this device holds of some cells. */
  hold(cells: ReadonlyMap<string, readonly OwnEvent<V>[]>): void {
    for (const [key, events] of cells) {
      if (events.length === 0) this.own.delete(key);
      else this.own.set(key, events);
    }
    this.redraw([...cells.keys()]);
  }

  private redraw(keys: readonly string[]): void {
    const changed = keys.filter((key) => this.redrawOne(key));
    for (const key of changed) this.bell.ring(key);
    if (changed.length > 0) this.bell.ring(everything);
  }

  private redrawOne(key: string): boolean {
    const before = this.cell(key);
    const after = cellOf(this.law, this.stored.get(key), this.own.get(key) ?? [], this.self);
    if (before.standing === after.standing && sameOwn(before.own, after.own)) return false;
    this.cells.set(key, after);
    this.count(key, before, after);
    return true;
  }

  private count(key: string, before: Cell<V>, after: Cell<V>): void {
    const [left, come] = [onDevice(before), onDevice(after)];
    if (before.state === after.state && left === come) return;
    const next = { ...this.sum };
    if (left) next[left] -= 1;
    if (come) next[come] += 1;
    if (isListed(before.state)) next[before.state] = next[before.state].filter((one) => one !== key);
    if (isListed(after.state)) next[after.state] = [...next[after.state], key];
    this.sum = next;
  }
}

const held = ['unkept', 'writing', 'waiting'] as const;

/** How far the entries of a cell have come that are on this device only, whatever else is to be said of the cell. */
const onDevice = <V>({ own }: Cell<V>) => held.find((state) => own.some((event) => event.state === state));

const sameOwn = <V>(one: readonly OwnEvent<V>[], other: readonly OwnEvent<V>[]) =>
  one.length === other.length && one.every((event, index) => event === other[index]);
