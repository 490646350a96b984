import type { EntryItem } from '../outbox/outbox.ts';
import { OwnEvents } from './own-events.ts';
import { Past, type Step } from './past.ts';
import type { Entry, OwnEvent, SheetLaw, Standing } from './sheet.ts';
import type { CellName } from './sheet-item.ts';
import type { SheetPorts } from './sheet-ports.ts';
import { SheetStore } from './sheet-store.ts';
import { supersededBy } from './superseded.ts';
import { Writer } from './writer.ts';

/** A sheet on this device: every entry becomes an event in the outbox and is shown at once, merged with what the register holds. */
export class SheetEngine<V> {
  readonly store: SheetStore<V>;
  readonly law: SheetLaw<V>;
  private readonly own: OwnEvents<V>;
  private readonly past = new Past<V>();
  private readonly writer: Writer;
  private nameOf: (key: string) => CellName = () => ({ cohortTitle: '', who: '', what: '' });

  constructor(private readonly ports: SheetPorts<V>) {
    this.law = ports.law;
    this.store = new SheetStore(ports.law, ports.self);
    this.own = new OwnEvents((item) => this.read(item));
    this.writer = new Writer(ports.outbox, (written, ids) => this.written(written, ids), ports.later);
    ports.outbox.subscribe(() => this.follow());
    this.follow();
  }

  /** How cells are called where entries wait outside the sheet. */
  call(nameOf: (key: string) => CellName): void {
    this.nameOf = nameOf;
  }

  /** Takes over what the register says of some cells. */
  take(cells: ReadonlyMap<string, Standing<V>>): void {
    this.store.take(cells);
  }

  /** Enters values as one act; what stands already changes nothing. Answers the cells that a person must settle with a reason instead. */
  enter(entries: readonly Entry<V>[]): string[] {
    const told = entries.filter(({ key, value }) => this.changes(key, value));
    const open = told.filter(({ key }) => !this.store.cell(key).standing?.contested);
    this.past.note(open.map(({ key, value }) => ({ key, before: this.store.cell(key).value, after: value })));
    this.write(open, null);
    return told.filter((entry) => !open.includes(entry)).map(({ key }) => key);
  }

  /** Settles a contested cell: the value that is to stand, and why. */
  settle(key: string, value: V, reason: string): void {
    this.write([{ key, value }], reason);
  }

  /** Takes the last act back, cell by cell, where nobody has written over it since; answers the cells it reached. */
  undo(): readonly string[] {
    return this.walk(this.past.back().map(({ key, before, after }) => ({ key, before: after, after: before })));
  }

  /** Does the last act that was taken back once more. */
  redo(): readonly string[] {
    return this.walk(this.past.forth());
  }

  /** Lets go of entries of a cell that the register refused or that came late, after the person has read why. */
  dismiss(key: string): void {
    this.letGo(this.idsOf(key, ['refused', 'late']));
  }

  /** Sends refused entries of a cell once more. */
  retry(key: string): void {
    void this.ports.outbox.mark(this.idsOf(key, ['refused']), 'waiting', null).then(() => this.ports.send());
  }

  /** Whether entries exist that the device has not written down. */
  get unwritten(): boolean {
    return this.writer.unwritten;
  }

  private changes(key: string, value: V): boolean {
    const cell = this.store.cell(key);
    return cell.state === 'refused' || cell.standing?.contested === true || !this.law.same(cell.value, value);
  }

  private idsOf(key: string, states: readonly OwnEvent<V>['state'][]): string[] {
    return this.own.of(key).flatMap(({ id, state }) => (states.includes(state) ? [id] : []));
  }

  private walk(step: Step<V>): readonly string[] {
    const entries = step.flatMap(({ key, before, after }) => {
      const { value, standing } = this.store.cell(key);
      return this.law.same(value, before) && !standing?.contested ? [{ key, value: after }] : [];
    });
    this.write(entries, null);
    return entries.map(({ key }) => key);
  }

  private write(entries: readonly Entry<V>[], reason: string | null): void {
    if (entries.length === 0) return;
    const refused = entries.flatMap(({ key }) => this.idsOf(key, ['refused']));
    const items = entries.map(({ key, value }) =>
      this.ports.pack(key, this.eventOf(key, value, reason), this.nameOf(key)),
    );
    this.writer.write(items);
    this.letGo(refused);
  }

  private letGo(ids: readonly string[]): void {
    if (ids.length === 0) return;
    void this.ports.outbox.remove(ids);
  }

  private eventOf(key: string, value: V, reason: string | null): OwnEvent<V> {
    const { stamp } = this.ports;
    const supersedes = supersededBy(this.store.cell(key).standing?.heads ?? [], this.own.of(key));
    const seen = this.store.storedIn(key) ?? null;
    const made = { id: stamp.newId(), value, supersedes, seen, reason, at: stamp.now() };
    return { ...made, state: 'waiting', code: null, params: {} };
  }

  private read(item: EntryItem): OwnEvent<V> {
    const event = this.ports.read(item);
    if (this.writer.isUnkept(item.id)) return { ...event, state: 'unkept' };
    return this.ports.outbox.isWritten(item.id) ? event : { ...event, state: 'writing' };
  }

  private written(done: boolean, ids: readonly string[]): void {
    this.show(this.own.again(ids));
    if (done) this.ports.send();
  }

  private follow(): void {
    const { outbox, kind, cohortId } = this.ports;
    this.show(this.own.follow(outbox.of(kind, cohortId)));
  }

  private show(keys: ReadonlySet<string>): void {
    this.store.hold(new Map([...keys].map((key) => [key, this.own.of(key)])));
  }
}
