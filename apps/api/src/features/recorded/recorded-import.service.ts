import {
  type Actor,
  assertCan,
  can,
  comparableNumber,
  DomainError,
  type RecordedImport,
  recordedFaults,
} from '@kompeten/domain';
import { explainIssue, type Locale, recordedSheetIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import type { TitledTable } from '../../spreadsheets/titled-table.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { RecordedBatchRepository } from './recorded-batch.repository.ts';
import { type RecordedColumn, registerIn } from './recorded-columns.ts';
import { type ReadEntry, readEntry } from './recorded-rows.ts';

/** An upload as it was asked for. */
export interface RecordedUpload {
  content: Buffer;
  fileName: string;
  dryRun: boolean;
  locale: Locale;
}

/** For what a NIK of an older register is sealed until somebody confirms it. */
export const RECORDED_PURPOSE = 'recorded nik';

/** The first of two people: reads an older register and asks for it to be recorded. */
@Injectable()
export class RecordedImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Reads a register; what is right waits for a second person, what is not is named by row, column and reason. */
  async import(centreId: string, upload: RecordedUpload, actor: Actor): Promise<RecordedImport> {
    await this.transactions.read((tx) => this.assertMay(tx, centreId, actor));
    const register = registerIn(await readTable(upload.content), upload.locale);
    return this.transactions.run(async (tx) => {
      const known = await RecordedBatchRepository.in(tx).numbersKnown(centreId, null);
      const rows = this.judged(register, new Set(known.map(comparableNumber)), upload.locale);
      const entries = rows.filter((each) => each.kind === 'entry');
      const batchId =
        upload.dryRun || entries.length === 0 ? null : await this.store(tx, centreId, entries, upload, actor);
      return {
        dryRun: upload.dryRun,
        accepted: entries.length,
        batchId,
        rejected: rejected(rows, register, upload.locale),
      };
    });
  }

  private async assertMay(tx: Tx, centreId: string, actor: Actor): Promise<void> {
    const subject = this.centres.subject(await this.centres.of(tx, centreId));
    if (!can(actor, 'recorded.read', subject)) throw new DomainError('centre.not_found');
    assertCan(actor, 'recorded.request', subject);
  }

  private judged({ rows }: TitledTable<RecordedColumn>, known: ReadonlySet<string>, locale: Locale): ReadEntry[] {
    const seen = new Set<string>();
    const today = this.clock.today();
    return rows.map((row) => {
      const read = readEntry(row, locale);
      if (read.kind === 'faulty') return read;
      const issues = recordedFaults(read.entry, { seen, known, today });
      seen.add(comparableNumber(read.entry.number));
      return issues.length > 0 ? { kind: 'faulty', row: row.row, issues } : read;
    });
  }

  private async store(
    tx: Tx,
    centreId: string,
    rows: readonly Extract<ReadEntry, { kind: 'entry' }>[],
    { fileName }: RecordedUpload,
    actor: Actor,
  ): Promise<string> {
    const id = newId();
    const entries = rows.map(({ row, entry: { nik, ...entry } }) => ({
      ...entry,
      row,
      nikSealed: nik === null ? null : this.vault.seal(RECORDED_PURPOSE, nik),
    }));
    const by = { requestedById: actor.accountId, requestedByName: actor.fullName, requestedAt: tx.at };
    const undecided = { decidedByName: null, decidedAt: null, decisionReason: null };
    const batch = { id, centreId, status: 'pending' as const, fileName: fileName.slice(0, 200), total: rows.length };
    await RecordedBatchRepository.in(tx).insert({ ...batch, ...by, ...undecided }, entries);
    const event = {
      type: 'recorded.requested',
      subjectType: 'recorded_batch' as const,
      subjectId: id,
      data: { total: rows.length },
    };
    await AuditRepository.in(tx).append(actor, [event], centreId);
    return id;
  }
}

function rejected(rows: readonly ReadEntry[], { titles }: TitledTable<RecordedColumn>, locale: Locale) {
  const titleOf = (column: RecordedColumn) => titles[column] || recordedSheetIn(locale).columns[column];
  return rows.flatMap((each) =>
    each.kind === 'entry'
      ? []
      : each.issues.map(({ column, ...issue }) => ({
          ...{ row: each.row, column: titleOf(column), code: issue.code },
          message: explainIssue(locale, { pointer: '', ...issue }),
        })),
  );
}
