import { DomainError, type ImportCounts, type ImportFailure, RowOutcome } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { currentTraceId } from '../../http/trace.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ActedRowRepository } from './acted-row.repository.ts';
import { ActingService } from './acting.service.ts';
import { ATTEMPTS, IMPORT_LOCK } from './carry-import.ts';
import { ImportRepository } from './import.repository.ts';
import type { KindByServices, KindBySets, KindOfImport } from './import-kind.ts';
import type { ImportProgress, ImportRow } from './import-row.ts';
import { kinds } from './kinds/index.ts';
import { StagedRowRepository } from './staged-row.repository.ts';
import { StagingService } from './staging.service.ts';

/** Rows that are carried out before the next look at how far it is. */
const STRETCH = 10_000;

/** What an import falls back to when its work fails. */
const fallback = { staging: 'failed', applying: 'staged', undoing: 'applied' } as const;

/** The worker's half of an import; each piece happens wholly or not at all, so a killed one begins anew. */
@Injectable()
export class CarryImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: WorkLock,
    private readonly staging: StagingService,
    private readonly acting: ActingService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Does what the import waits for; what a rule refuses is told on its page. */
  carry(importId: string, attempt: number): Promise<void> {
    return this.lock.exclusively(IMPORT_LOCK, importId, async () => {
      const row = await this.transactions.read((tx) => ImportRepository.in(tx).find(importId));
      if (row?.status !== 'staging' && row?.status !== 'applying' && row?.status !== 'undoing') return;
      try {
        await this.work(row, row.status);
      } catch (cause) {
        if (!(cause instanceof DomainError) && attempt < ATTEMPTS) throw cause;
        const failure = failureOf(cause);
        this.logger.error({ importId, code: failure.code, err: cause }, 'import not carried out');
        await this.moved(row, fallback[row.status], { failure });
      }
    });
  }

  private async work(row: ImportRow, status: keyof typeof fallback): Promise<void> {
    if (status === 'staging') return this.moved(row, 'staged', { counts: await this.staging.stage(row) });
    if (status === 'applying') return this.apply(row);
    return this.transactions.run((tx) => this.restore(tx, row));
  }

  private apply(row: ImportRow): Promise<void> {
    const kind = kinds[row.kind];
    return kind.way === 'sets' ? this.merge(row, kind) : this.act(row, kind);
  }

  /** Carries out thing by thing in one transaction; where that comes out otherwise than confirmed, nothing of it stays. */
  private async act(row: ImportRow, kind: KindByServices): Promise<void> {
    const work = this.transactions.joined(async (tx) => {
      const counts = await this.acting.act(tx, row, kind);
      if (!sameCounts(counts, row.counts)) throw new CameOutOtherwise();
      await ImportRepository.in(tx).move(row.id, 'applied', { appliedAt: tx.at });
      if (kind.sealed.length > 0) await ActedRowRepository.in(tx).forgetPrivate(row.id, kind.sealed);
      await noteEnd(tx, 'applied', row, counts);
    });
    await work.catch(async (cause: unknown) => {
      if (!(cause instanceof CameOutOtherwise)) throw cause;
      const counts = await this.acting.rehearse(row, kind);
      await this.moved(row, 'staged', { counts, failure: { code: 'import.counts_changed', params: { counts } } });
    });
  }

  /** Carries an import out in one transaction; where the register says otherwise than what was confirmed, a person looks again. */
  private async merge(row: ImportRow, kind: KindBySets): Promise<void> {
    await this.transactions.run(async (tx) => {
      const staged = StagedRowRepository.in(tx);
      await staged.reserve(kind);
      const counts = await staged.judge(row.id, kind);
      if (!sameCounts(counts, row.counts)) {
        return ImportRepository.in(tx).move(row.id, 'staged', {
          counts,
          failure: { code: 'import.counts_changed', params: { counts } },
        });
      }
      const last = await staged.lastRow(row.id);
      for (let first = 1; first <= last; first += STRETCH) {
        await staged.apply(row.id, kind, [first, first + STRETCH - 1]);
        await this.tell(row.id, Math.floor((Math.min(first + STRETCH, last) / last) * 99));
      }
      await ImportRepository.in(tx).move(row.id, 'applied', { appliedAt: tx.at });
      await noteEnd(tx, 'applied', row, counts);
    });
  }

  private async restore(tx: Tx, row: ImportRow): Promise<void> {
    const kept = await this.takenBack(tx, row, kinds[row.kind]);
    await ImportRepository.in(tx).move(row.id, 'undone', { kept, undoneAt: tx.at });
    await noteEnd(tx, 'undone', row, { kept });
  }

  private async takenBack(tx: Tx, row: ImportRow, kind: KindOfImport): Promise<number> {
    if (kind.way === 'services') return this.acting.takeBack(tx, row, kind);
    const staged = StagedRowRepository.in(tx);
    await staged.reserve(kind);
    return staged.restore(row.id, kind);
  }

  private moved(row: ImportRow, status: ImportRow['status'], progress: ImportProgress): Promise<void> {
    return this.transactions.run((tx) => ImportRepository.in(tx).move(row.id, status, progress));
  }

  /** By a transaction of its own, since the one at work is seen by nobody yet. */
  private tell(importId: string, percent: number): Promise<void> {
    return this.transactions.run((tx) => ImportRepository.in(tx).tellPercent(importId, percent));
  }
}

/** Ends a transaction in which the rows came out otherwise than confirmed. */
class CameOutOtherwise extends Error {}

const sameCounts = (one: ImportCounts, other: ImportCounts): boolean =>
  RowOutcome.options.every((outcome) => one[outcome] === other[outcome]);

const failureOf = (cause: unknown): ImportFailure =>
  cause instanceof DomainError
    ? { code: cause.code, params: { ...cause.params } }
    : { code: 'server.unexpected', params: { traceId: currentTraceId() ?? '' } };

function noteEnd(tx: Tx, what: 'applied' | 'undone', row: ImportRow, data: object): Promise<void> {
  const event = {
    type: `import.${what}`,
    subjectType: 'import' as const,
    subjectId: row.id,
    data: { kind: row.kind, ...data },
  };
  return AuditRepository.in(tx).append('system', [event], row.centreId);
}
