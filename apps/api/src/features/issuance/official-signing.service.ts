import { CertificateProblem } from '@kompeten/certificate';
import { type Actor, assertCan, assertMaySign, DomainError, type IssuanceBatch } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { notIssuedCode } from '../certificates/not-issued.rules.ts';
import { PassphraseTries } from '../certificates/passphrase-tries.service.ts';
import { endOf, type Sitting, type SittingEnd, sittingOf } from '../certificates/sitting.rules.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { BatchWorkService } from './batch-work.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened } from './issuance-batch.rules.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { type BatchAtWork, IssueItemService } from './issue-item.service.ts';

/** A sitting over one list. */
type BatchSitting = Sitting & { readonly batchId: string };

type Ending = 'all_signed' | 'changed' | SittingEnd;

/**
 * Signs in person what an official approved, while they wait. The passphrase lives in the memory of this one request and
 * nowhere else; when it ends, by whatever, the rest waits and is taken up where it was: each certificate once.
 */
@Injectable()
export class OfficialSigningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly issuance: IssuanceService,
    private readonly officials: OfficialsService,
    private readonly lock: BatchLockRepository,
    private readonly work: BatchWorkService,
    private readonly items: IssueItemService,
    private readonly tries: PassphraseTries,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs one certificate after another until all are signed, the caller is gone, or time is over. Stops at the first
   * refusal, with `issuance.wrong_passphrase`, `issuance.official_unknown`, `issuance.signer_unreachable` or
   * `issuance.signer_refused`; what was signed until then is issued.
   */
  async sign(batchId: string, passphrase: string, actor: Actor, gone: AbortSignal): Promise<IssuanceBatch> {
    const { nik, work } = await this.transactions.run((tx) => this.admitted(tx, batchId, actor));
    const official = { fullName: work.batch.signatoryName ?? actor.fullName, nik, passphrase };
    const sitting = { batchId, ...sittingOf(actor, official, gone, this.clock.now()) };
    const isFree = await this.lock.atOnce(batchId, () => this.limited(work, sitting));
    if (!isFree) throw new DomainError('issuance.being_signed');
    return this.issuance.progress(batchId, actor);
  }

  private async admitted(tx: Tx, batchId: string, actor: Actor): Promise<{ nik: string; work: BatchAtWork }> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await this.issuance.visible(tx, await repository.find(batchId), actor);
    assertMaySign(batch, { accountId: actor.accountId, hasNik: await this.officials.hasNik(tx, actor) });
    if (await repository.rests(batchId)) throw new DomainError('issuance.signing_rests');
    const work = await this.work.of(tx, batch);
    assertCan(actor, 'issuance.approve', work.cohort.subject);
    if (batch.startedAt === null) await repository.change(batchId, { startedAt: tx.at });
    return { nik: await this.officials.nikOf(tx, actor), work };
  }

  private limited(work: BatchAtWork, sitting: BatchSitting): Promise<void> {
    return this.tries.counted(sitting.actor.accountId, async () => {
      try {
        await this.sit(work, sitting);
      } catch (cause) {
        await this.record(sitting, 'signing_stopped', { reason: notIssuedCode(cause) });
        throw cause;
      }
    });
  }

  private async sit(work: BatchAtWork, sitting: BatchSitting): Promise<void> {
    await this.record(sitting, 'signing_begun', { left: work.batch.total - work.batch.issued });
    await this.each(sitting, (item) => this.items.number(work, [item]));
    const ending = await this.each(sitting, (item) => this.signed(work, item, sitting));
    if (ending !== 'all_signed') return this.record(sitting, 'signing_stopped', { reason: ending });
    await this.transactions.run((tx) => this.work.finish(tx, sitting.batchId, 'awaiting_signature', sitting.actor));
  }

  /** Does something with each line that is not issued, for as long as the official waits and is waited for. */
  private async each(sitting: BatchSitting, act: (item: IssuanceItemRow) => Promise<unknown>): Promise<Ending> {
    const { batchId } = sitting;
    let last = 0;
    const next = () => this.work.next(batchId, last);
    for (let lines = await next(); lines.length > 0; lines = await next()) {
      for (const item of lines) {
        const end = endOf(sitting, this.clock.now());
        if (end !== null) return end;
        if (!(await this.isAwaited(batchId))) return 'changed';
        await act(item);
        last = item.position;
      }
    }
    return (await this.isAwaited(batchId)) ? 'all_signed' : 'changed';
  }

  private isAwaited(batchId: string): Promise<boolean> {
    return this.transactions.read(async (tx) => {
      const repository = IssuanceBatchRepository.in(tx);
      return (await repository.find(batchId))?.status === 'awaiting_signature' && !(await repository.rests(batchId));
    });
  }

  /** Only what is wrong with the document itself lets the others go on. */
  private async signed(work: BatchAtWork, item: IssuanceItemRow, { official, actor }: BatchSitting): Promise<void> {
    try {
      for (const line of await this.items.number(work, [item])) {
        await this.items.close([await this.items.draw(work, line, official)], actor);
      }
    } catch (cause) {
      if (!(cause instanceof CertificateProblem)) throw cause;
      await this.work.fail(item.id, cause.code);
    }
  }

  private record({ batchId, actor }: BatchSitting, what: string, data: Record<string, string | number>): Promise<void> {
    return this.transactions.run(async (tx) => {
      const batch = await IssuanceBatchRepository.in(tx).find(batchId);
      await AuditRepository.in(tx).append(actor, [batchHappened(what, batchId, data)], batch?.centreId ?? null);
    });
  }
}
