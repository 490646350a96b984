import { type Entry, type Sheet, type SheetRules, waitingIn } from './sheet.ts';
import { depart, foundStale, landed, refreshed, refusedBy, turnedBack } from './sheet-answers.ts';
import { choose, dismiss, enter, redo, undo } from './sheet-entry.ts';
import { keepJournal, sheetFromJournal } from './sheet-journal.ts';
import type { Outcome } from './sheet-outcome.ts';
import type { Cells, SheetPorts, SheetSnapshot } from './sheet-ports.ts';

const batchDelay = 300;
const longestPause = 30_000;

/** Keeps a sheet and the register together: batches, one flight at a time, patience without loss. */
export class SheetSync<V> {
  private snapshot: SheetSnapshot<V>;
  private readonly listeners = new Set<() => void>();
  private failures = 0;
  private flying = false;
  private closed = false;
  private timer: { due: number; cancel: () => void } | null = null;

  constructor(
    private readonly rules: SheetRules<V>,
    private readonly ports: SheetPorts<V>,
    stored: Cells<V>,
  ) {
    const left = sheetFromJournal<V>(ports.journal, ports.journalName);
    const sheet = refreshed(left, rules, stored);
    this.snapshot = {
      sheet,
      waiting: waitingIn(sheet),
      unreachable: false,
      halted: null,
      kept: ports.journal !== null,
    };
    if (this.snapshot.waiting > 0) this.plan(0);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  current = () => this.snapshot;

  /** Enters values as one act; `delay` lets a large act be taken back before it is sent. */
  enter(entries: readonly Entry<V>[], delay = batchDelay): void {
    this.show(enter(this.snapshot.sheet, this.rules, entries, this.ports.stamp));
    this.plan(delay, delay > batchDelay);
  }

  undo(): void {
    this.show(undo(this.snapshot.sheet, this.rules, this.ports.stamp));
    this.plan(batchDelay);
  }

  redo(): void {
    this.show(redo(this.snapshot.sheet, this.rules, this.ports.stamp));
    this.plan(batchDelay);
  }

  /** Settles a conflict. */
  choose(key: string, whose: 'mine' | 'theirs'): void {
    this.show(choose(this.snapshot.sheet, key, whose, this.ports.stamp));
    this.plan(0);
  }

  dismiss(key: string): void {
    this.show(dismiss(this.snapshot.sheet, key));
  }

  /** Tries at once, after the network came back or a person asked. */
  retry(): void {
    this.failures = 0;
    this.show(this.snapshot.sheet, { halted: null });
    this.plan(0, true);
  }

  /** Looks what others did meanwhile. */
  async refresh(): Promise<void> {
    const cells = await this.ports.pull().catch(() => null);
    if (cells) this.show(refreshed(this.snapshot.sheet, this.rules, cells));
  }

  /** Hands the sheet over to another tab, which goes on from the journal. */
  close(): void {
    this.closed = true;
    this.timer?.cancel();
  }

  private show(sheet: Sheet<V>, facts: Partial<SheetSnapshot<V>> = {}): void {
    if (this.closed) return;
    const kept = keepJournal(this.ports.journal, this.ports.journalName, sheet);
    this.snapshot = { ...this.snapshot, ...facts, sheet, waiting: waitingIn(sheet), kept };
    for (const listener of this.listeners) listener();
  }

  private plan(delay: number, instead = false): void {
    if (this.closed || this.snapshot.halted || this.snapshot.waiting === 0) return;
    const due = Date.now() + delay;
    if (this.timer && !instead && (this.failures > 0 || this.timer.due <= due)) return;
    this.timer?.cancel();
    const cancel = this.ports.later(() => {
      this.timer = null;
      void this.send();
    }, delay);
    this.timer = { due, cancel };
  }

  private async send(): Promise<void> {
    if (this.flying) return;
    this.show(depart(this.snapshot.sheet));
    const { flight } = this.snapshot.sheet;
    if (!flight) return;
    this.flying = true;
    const outcome = await this.ports.push(flight);
    const settled = await this.settle(outcome);
    this.flying = false;
    this.failures = settled ? 0 : this.failures + 1;
    this.plan(settled ? batchDelay : Math.min(500 * 2 ** this.failures, longestPause));
  }

  /** Takes an outcome over; false when the flight is still up. */
  private async settle(outcome: Outcome<V>): Promise<boolean> {
    if (outcome.kind === 'stale') {
      const fresh = await this.ports.pull().catch(() => null);
      if (!fresh) return this.keepFlying();
      this.show(foundStale(this.snapshot.sheet, this.rules, fresh), { unreachable: false });
      return true;
    }
    if (outcome.kind === 'unreachable') return this.keepFlying();
    const { sheet } = this.snapshot;
    if (outcome.kind === 'landed') this.show(landed(sheet, this.rules, outcome.cells), { unreachable: false });
    if (outcome.kind === 'halted') this.show(turnedBack(sheet), { unreachable: false, halted: outcome.error });
    if (outcome.kind === 'refused') {
      this.show(refusedBy(sheet, outcome.isNamed, outcome.code, outcome.params), { unreachable: false });
    }
    return true;
  }

  private keepFlying(): boolean {
    this.show(this.snapshot.sheet, { unreachable: true });
    return false;
  }
}
