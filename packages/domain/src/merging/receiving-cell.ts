import type { CellEvent, CellValue, MergedCell, MergeRules } from './cell-event.ts';
import { CellHistory } from './cell-history.ts';
import { MOST_IN_A_CELL } from './most-in-a-cell.ts';
import { type ArrivingStatement, type Reception, type StoredStatement, sameValue } from './statements.ts';

/** A cell while statements arrive for it; its history is merged only where that decides something, and then step by step. */
export class ReceivingCell<V extends CellValue> {
  private readonly statements = new Map<string, StoredStatement<V>>();
  /** What the sending device said here itself and has not answered since. */
  private readonly own = new Set<string>();
  private highest = 0;
  private merging: CellHistory<V> | undefined;
  private standing: MergedCell<V> | undefined;

  constructor(private readonly rules: MergeRules<V>) {}

  append(statement: StoredStatement<V>): void {
    this.statements.set(statement.id, statement);
    this.highest = Math.max(this.highest, statement.version);
    this.merging?.add(statement);
    this.standing = undefined;
    if (!statement.own) return;
    for (const id of statement.supersedes) this.own.delete(id);
    this.own.add(statement.id);
  }

  isFull(): boolean {
    return this.statements.size >= MOST_IN_A_CELL;
  }

  repeated(id: string): Reception {
    return this.statements.get(id)?.late ? { outcome: 'late', known: true, changes: false } : { outcome: 'known' };
  }

  recorded({ supersedes }: CellEvent<V>): Reception {
    const basedOn = supersedes.map((id) => this.statements.get(id)?.version ?? 0);
    return { outcome: 'recorded', version: this.highest + 1, basedOnVersion: Math.max(0, ...basedOn) };
  }

  /** A late statement changes something where the cell would say something else with it. */
  late({ id, supersedes, value }: ArrivingStatement<V>): Reception {
    const history = this.history();
    const standing = history.merged();
    history.add({ id, supersedes, value });
    const wanted = history.merged();
    history.setLate(id);
    const same = wanted.contested.length === 0 && sameValue(standing.value, wanted.value);
    return { outcome: 'late', known: false, changes: !same };
  }

  /**
   * Whether its author saw a contested cell: what a statement supersedes, and what its device said here before,
   * contradict each other. So a contest is not settled without a reason by answering one side after the other.
   */
  sawContest({ supersedes }: CellEvent<V>): boolean {
    if (supersedes.length === 0) return false;
    const seen = [...new Set([...supersedes, ...this.own])];
    return seen.length > 1 && this.history().mergedThrough(seen).contested.length > 0;
  }

  /** Whether a statement with a reason answers all that stands in a contested cell, so that nothing is contested after it. */
  settles({ supersedes, reason }: ArrivingStatement<V>): boolean {
    if (!reason || supersedes.length < 2) return false;
    this.standing ??= this.history().merged();
    const answered = new Set(supersedes);
    return this.standing.contested.length > 0 && this.standing.heads.every((id) => answered.has(id));
  }

  private history(): CellHistory<V> {
    this.merging ??= new CellHistory(this.rules, this.statements.values());
    return this.merging;
  }
}
