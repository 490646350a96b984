import { DomainError, type ImportCounts } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { toDomainError } from '../../database/refusals.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AbsentActors } from '../identity/absent-actors.service.ts';
import { type ActedRow, ActedRowRepository } from './acted-row.repository.ts';
import { ActsOfKinds } from './import-acts.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from './import-acts.ts';
import type { FieldIssue, KindByServices } from './import-kind.ts';
import type { ImportRow } from './import-row.ts';
import { PrivateCells } from './private-cells.service.ts';
import { type GroupedRow, groupsOf } from './row-groups.ts';
import { StagedRowRepository } from './staged-row.repository.ts';
import { ThingRepository } from './thing.repository.ts';

/** Ends a rehearsal: everything that was done in it is undone, but for what it found. */
class Rehearsed extends Error {
  constructor(readonly acted: readonly ActedRow[]) {
    super('rehearsed');
  }
}

type Result = Pick<ActedRow, 'outcome' | 'thingId' | 'before' | 'after'> & { remarks: FieldIssue[] };
type Stage = { row: ImportRow; kind: KindByServices; acts: ImportActs<unknown>; touched: Set<string> };

/**
 * Carries out rows through the services of their features, in one transaction, each thing as if somebody typed it. What a
 * file would do is found out by doing it and taking it back, so that every rule is asked and none is said twice (decision 19).
 */
@Injectable()
export class ActingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: AbsentActors,
    private readonly acts: ActsOfKinds,
    private readonly cells: PrivateCells,
  ) {}

  /** Judges every row by what would happen; nothing of it stays. */
  async rehearse(row: ImportRow, kind: KindByServices): Promise<ImportCounts> {
    const acted = await this.undone(row, kind);
    return this.transactions.run(async (tx) => {
      await ActedRowRepository.in(tx).write(row.id, acted);
      return StagedRowRepository.in(tx).counts(row.id);
    });
  }

  /** Carries out every row and writes what became of it, in the transaction that is under way. */
  async act(tx: Tx, row: ImportRow, kind: KindByServices): Promise<ImportCounts> {
    await ActedRowRepository.in(tx).write(row.id, await this.perform(tx, row, kind));
    return StagedRowRepository.in(tx).counts(row.id);
  }

  /** Takes back thing by thing, the last first; answers how many rows had to stay. */
  async takeBack(tx: Tx, row: ImportRow, { stored }: KindByServices): Promise<number> {
    const kept: string[] = [];
    for (const thing of await ActedRowRepository.in(tx).left(row.id)) {
      if (!(await ThingRepository.in(tx).takeBack(stored, thing, row.requestedAt))) kept.push(thing.id);
    }
    return ActedRowRepository.in(tx).keep(row.id, kept);
  }

  private async undone(row: ImportRow, kind: KindByServices): Promise<readonly ActedRow[]> {
    const work = this.transactions.joined(async (tx) => {
      throw new Rehearsed(await this.perform(tx, row, kind));
    });
    return work.catch((cause: unknown) => {
      if (cause instanceof Rehearsed) return cause.acted;
      throw cause;
    });
  }

  private async perform(tx: Tx, row: ImportRow, kind: KindByServices): Promise<ActedRow[]> {
    const { centreId, cohortId } = row;
    const acting = { tx, actor: await this.actors.of(row.actingId), centreId, cohortId };
    const stage = { row, kind, acts: this.acts.of(row.kind), touched: new Set<string>() };
    const acted: ActedRow[] = [];
    for (const group of groupsOf(kind, await ActedRowRepository.in(tx).all(row.id))) {
      acted.push(...(await this.group(stage, group, acting)));
    }
    return acted;
  }

  private async group(stage: Stage, group: readonly GroupedRow[], acting: Acting): Promise<ActedRow[]> {
    const { kind } = stage;
    const said = group.flatMap(({ row, values }) =>
      values ? [{ row, values: this.cells.openValues(kind, values) }] : [],
    );
    if (said.length < group.length) return said.map(({ row }) => refused(row, [together(kind)]));
    await acting.tx.sql('savepoint import_row');
    try {
      const { remarks, ...result } = await this.one(stage, said, acting);
      if (result.outcome === 'same') await acting.tx.sql('rollback to savepoint import_row');
      return said.map(({ row }) => ({ row, found: remarks, ...result }));
    } catch (cause) {
      await acting.tx.sql('rollback to savepoint import_row');
      return this.faultsOf(cause, stage, said, acting);
    } finally {
      await acting.tx.sql('release savepoint import_row');
    }
  }

  private async one(
    { kind, acts, touched }: Stage,
    said: readonly SaidRow<unknown>[],
    acting: Acting,
  ): Promise<Result> {
    const things = ThingRepository.in(acting.tx);
    const known = await acts.find(said, acting);
    if (known && touched.has(known)) {
      throw new RowsRefused(said.map(({ row }) => ({ row, field: kind.keyField, code: 'duplicate_in_file' })));
    }
    const before = known && (await things.picture(kind.stored, known));
    if (known) await acts.change(known, said, acting);
    const thingId = known ?? (await acts.create(said, acting));
    touched.add(thingId);
    const after = await things.picture(kind.stored, thingId);
    const outcome = !known ? 'new' : withoutVersion(before) === withoutVersion(after) ? 'same' : 'changed';
    return { outcome, thingId, before, after, remarks: (await acts.remarks?.(thingId, acting)) ?? [] };
  }

  private async faultsOf(
    thrown: unknown,
    { row, kind, acts }: Stage,
    said: readonly SaidRow<unknown>[],
    acting: Acting,
  ): Promise<ActedRow[]> {
    const cause = toDomainError(thrown);
    if (cause instanceof RowsRefused) {
      return said.map((each) => {
        const own = cause.faults.filter((fault) => fault.row === each.row).map(({ row: _, ...fault }) => fault);
        return refused(each.row, own.length > 0 ? own : [together(kind)]);
      });
    }
    if (!(cause instanceof DomainError) || cause.code.startsWith('server.')) throw thrown;
    const { alternatives: _, ...params } = { ...cause.params };
    const instead = (await acts.insteadOf?.(cause.params, acting, row.locale)) ?? [];
    const fault = { field: acts.fieldOf(cause.code, cause.params), code: cause.code, params, instead };
    return said.map((each, index) => refused(each.row, [index === 0 ? fault : together(kind)]));
  }
}

const together = ({ keyField }: KindByServices): FieldIssue => ({ field: keyField, code: 'together_refused' });

const refused = (row: number, found: FieldIssue[]): ActedRow => ({
  ...{ row, outcome: 'rejected', thingId: null, found, before: null, after: null },
});

/** A picture without the counts of its changes. */
const withoutVersion = (picture: string | null): string => (picture ?? '').replace(/"version": \d+,? ?/g, '');
