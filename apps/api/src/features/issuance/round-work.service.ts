import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AbsentActors } from '../identity/absent-actors.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { roundHappened } from './issuance-batch.rules.ts';
import { IssuanceDecisionsService } from './issuance-decisions.service.ts';
import { IssuanceRoundRepository, ROUND_LOCK } from './issuance-round.repository.ts';
import type { IssuanceRoundRow } from './issuance-round.table.ts';
import { RoundEndsService } from './round-ends.service.ts';
import { RoundStandingRepository } from './round-standing.repository.ts';

/** Gathers and releases the lists of a round, one transaction a list; killed at any moment, it goes on where it was. */
@Injectable()
export class RoundWorkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: WorkLock,
    private readonly actors: AbsentActors,
    private readonly issuance: IssuanceService,
    private readonly decisions: IssuanceDecisionsService,
    private readonly ends: RoundEndsService,
  ) {}

  /** Writes down the exact list of every cohort in which somebody is due, in the name of whoever asked. */
  gather(roundId: string): Promise<void> {
    return this.at(roundId, 'gathering', async (round) => {
      const actor = await this.absent(round.requestedById);
      const next = (after?: string) =>
        this.transactions.read((tx) => IssuanceRoundRepository.in(tx).dueCohorts(round, after));
      if (actor) await each(next, (cohortId) => this.issuance.gather(cohortId, round, actor));
      await this.gathered(round, actor);
    });
  }

  /** Issues each list of an approved round, unless it changed or the two people may not stand for it together. */
  release(roundId: string): Promise<void> {
    return this.at(roundId, 'approved', async ({ approvedById }) => {
      const approver = await this.absent(approvedById ?? '');
      const next = (after?: string) =>
        this.transactions.read((tx) => IssuanceRoundRepository.in(tx).waitingBatches(roundId, after));
      await each(next, (batchId) => this.decisions.release(batchId, roundId, approver));
      await this.transactions.run(async (tx) => {
        await IssuanceRoundRepository.in(tx).change(roundId, { releasedAt: tx.at });
        await this.ends.settle(tx, roundId);
      });
    });
  }

  private gathered({ id, centreId, kind }: IssuanceRoundRow, actor: Actor | null): Promise<void> {
    return this.transactions.run(async (tx) => {
      const repository = IssuanceRoundRepository.in(tx);
      const { total = 0, cohorts = 0 } = (await RoundStandingRepository.in(tx).of([id], tx.at)).get(id) ?? {};
      if (cohorts === 0) return repository.change(id, { status: 'empty', finishedAt: tx.at });
      await repository.change(id, { status: 'pending_approval' });
      await AuditRepository.in(tx).append(
        actor ?? 'system',
        [roundHappened('requested', id, { kind, total, cohorts })],
        centreId,
      );
    });
  }

  private at(
    roundId: string,
    status: IssuanceRoundRow['status'],
    work: (round: IssuanceRoundRow) => Promise<void>,
  ): Promise<void> {
    return this.lock.exclusively(ROUND_LOCK, roundId, async () => {
      const round = await this.transactions.read((tx) => IssuanceRoundRepository.in(tx).find(roundId));
      if (round?.status === status && round.releasedAt === null) await work(round);
    });
  }

  /** In whose name the work goes on; null where they may no longer come in. */
  private async absent(accountId: string): Promise<Actor | null> {
    try {
      return await this.actors.of(accountId);
    } catch (cause) {
      if (cause instanceof DomainError && cause.code === 'identity.forbidden') return null;
      throw cause;
    }
  }
}

/** Does something with each id of a list that is read page by page. */
async function each(next: (after?: string) => Promise<string[]>, act: (id: string) => Promise<void>): Promise<void> {
  for (let ids = await next(); ids.length > 0; ids = await next(ids.at(-1))) {
    for (const id of ids) await act(id);
  }
}
