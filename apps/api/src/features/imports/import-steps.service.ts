import {
  type Actor,
  DomainError,
  type Import,
  type ImportConfirmation,
  type ImportCounts,
  type ImportEvent,
  type ImportMatching,
  type ImportStatus,
  importMachine,
  targetOf,
} from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { queueImport } from './carry-import.ts';
import { ImportRepository } from './import.repository.ts';
import { assertMayCarry, ownerOf, visible } from './import-access.ts';
import { ImportHousekeepingRepository } from './import-housekeeping.repository.ts';
import type { KindOfImport } from './import-kind.ts';
import type { ImportRow } from './import-row.ts';
import { chosenHeadings } from './import-view.ts';
import { kinds } from './kinds/index.ts';
import { MatchingRepository } from './matching.repository.ts';
import { StagedRowRepository } from './staged-row.repository.ts';

/** The steps that a person takes; what they start is done by the worker. */
@Injectable()
export class ImportStepsService {
  constructor(private readonly transactions: Transactions) {}

  /** Says what the columns hold and has the file read; the choice is remembered. */
  match(id: string, matching: ImportMatching, locale: Locale, actor: Actor): Promise<Import> {
    return this.step(id, 'match', actor, async (tx, row) => {
      assertMatching(matching, row, kinds[row.kind], locale);
      const chosen = chosenHeadings(matching, row.sheets);
      await MatchingRepository.in(tx).remember(row.kind, ownerOf(row), chosen);
      return { matching };
    });
  }

  /** Has an import carried out, exactly as it was shown. */
  confirm(id: string, { counts }: ImportConfirmation, actor: Actor): Promise<Import> {
    return this.step(id, 'confirm', actor, async (_, row) => {
      assertSame(counts, row.counts);
      if (counts.new + counts.changed === 0) throw new DomainError('import.nothing_to_do');
      return {};
    });
  }

  /** Has a whole import taken back. */
  undo(id: string, actor: Actor): Promise<Import> {
    return this.step(id, 'undo', actor, async (tx) => {
      // Without its rows nothing would come back, and nobody would be told.
      if ((await StagedRowRepository.in(tx).lastRow(id)) === 0) throw new DomainError('import.too_old');
      return {};
    });
  }

  /** Throws an import away that was not carried out; its line stays. */
  discard(id: string, actor: Actor): Promise<Import> {
    return this.transactions.run(async (tx) => {
      const { row, status } = await this.allowed(tx, id, 'discard', actor);
      await ImportRepository.in(tx).move(id, status);
      await ImportHousekeepingRepository.in(tx).forgetContents([id]);
      await note(tx, 'discarded', row, {}, actor);
      return this.glance(tx, id, actor);
    });
  }

  private step(
    id: string,
    event: ImportEvent,
    actor: Actor,
    prepare: (tx: Tx, row: ImportRow) => Promise<{ matching?: ImportMatching }>,
  ): Promise<Import> {
    return this.transactions.run(async (tx) => {
      const { row, status } = await this.allowed(tx, id, event, actor);
      const repository = ImportRepository.in(tx);
      await repository.move(id, status, { ...(await prepare(tx, row)), actingId: actor.accountId });
      await repository.tellPercent(id, 0);
      if (event !== 'match') await note(tx, event === 'undo' ? 'undo_requested' : 'confirmed', row, row.counts, actor);
      await queueImport(tx, id);
      return this.glance(tx, id, actor);
    });
  }

  private async allowed(tx: Tx, id: string, event: ImportEvent, actor: Actor) {
    const row = visible(await ImportRepository.in(tx).lock(id), actor);
    assertMayCarry(row, actor);
    const status: ImportStatus | null = targetOf<ImportStatus, ImportEvent>(importMachine, row.status, event);
    if (status === null) throw new DomainError('import.wrong_state', { status: row.status });
    return { row, status };
  }

  private async glance(tx: Tx, id: string, actor: Actor): Promise<Import> {
    return visible(await ImportRepository.in(tx).glance(id), actor);
  }
}

function note(tx: Tx, what: string, row: ImportRow, data: object, actor: Actor): Promise<void> {
  const event = {
    type: `import.${what}`,
    subjectType: 'import' as const,
    subjectId: row.id,
    data: { kind: row.kind, ...data },
  };
  return AuditRepository.in(tx).append(actor, [event], row.centreId);
}

function assertMatching(
  { sheet, headingRow, columns }: ImportMatching,
  { sheets }: ImportRow,
  { fields, words }: KindOfImport,
  locale: Locale,
): void {
  if (!sheets[sheet]?.rows.some(({ row }) => row === headingRow)) throw new DomainError('import.sheet_unknown');
  const title = (key: string) => words(locale).columns[key] ?? key;
  const known = new Set(fields.map(({ key }) => key));
  const seen = new Set<string>();
  for (const field of columns) {
    if (field === null) continue;
    if (!known.has(field)) throw new DomainError('import.field_unknown', { field });
    if (seen.has(field)) throw new DomainError('import.field_twice', { field: title(field) });
    seen.add(field);
  }
  const groups = new Map<string, string>();
  for (const { key, group } of fields) if (group && !groups.has(group)) groups.set(group, key);
  const met = new Set(fields.filter(({ key }) => seen.has(key)).map(({ group }) => group));
  const missing = [...groups].filter(([group]) => !met.has(group)).map(([, key]) => title(key));
  if (missing.length > 0) throw new DomainError('import.columns_missing', { columns: missing });
}

function assertSame(confirmed: ImportCounts, counts: ImportCounts): void {
  const isSame = (['new', 'changed', 'same', 'rejected'] as const).every((key) => confirmed[key] === counts[key]);
  if (!isSame) throw new DomainError('import.counts_changed', { counts });
}
