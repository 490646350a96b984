import { type Actor, assertFourEyes, DomainError, type IssuanceRound } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { SignatoriesService } from '../certificates/signatories.service.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { roundHappened } from './issuance-batch.rules.ts';
import { IssuanceRoundRepository } from './issuance-round.repository.ts';
import type { IssuanceRoundRow } from './issuance-round.table.ts';
import { IssuanceRoundsService } from './issuance-rounds.service.ts';
import { queueingOfRound, releaseRound } from './issue-batch.ts';
import { RoundStandingRepository } from './round-standing.repository.ts';
import { roundHash } from './round-views.service.ts';

/** The second of two people, for all lists of a round at once (rule 22); a worker carries it out list by list. */
@Injectable()
export class RoundDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: IssuanceRoundsService,
    private readonly centres: CentresService,
    private readonly signatories: SignatoriesService,
    private readonly keys: SigningKeysService,
    private readonly signers: SignersService,
    private readonly officials: OfficialsService,
  ) {}

  /** Approves the lists whose common fingerprint is named; refuses with `issuance.round_changed` where they are others by now. */
  approve(roundId: string, seenHash: string, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.run(async (tx) => {
      const round = await this.waiting(tx, roundId, actor);
      assertFourEyes('issuance', round.requestedById, actor.accountId, new Set());
      this.keys.provider();
      if (this.signers.isInPerson(round.centreId)) await this.officials.assertHasNik(tx, actor);
      await this.signatories.of(tx, await this.centres.of(tx, round.centreId), actor);
      const standing = (await RoundStandingRepository.in(tx).of([roundId], tx.at)).get(roundId);
      if (roundHash(standing?.waiting ?? []) !== seenHash) throw new DomainError('issuance.round_changed');
      const approval = { approvedById: actor.accountId, approvedByName: actor.fullName, approvedAt: tx.at };
      await IssuanceRoundRepository.in(tx).change(roundId, { status: 'approved', approvedHash: seenHash, ...approval });
      await QueueRepository.in(tx).add(releaseRound, { roundId }, queueingOfRound(roundId));
      const happened = roundHappened('approved', roundId, { listHash: seenHash, total: standing?.total ?? 0 });
      await AuditRepository.in(tx).append(actor, [happened], round.centreId);
      return this.rounds.shown(tx, roundId, actor);
    });
  }

  /** Sends all lists of a round back with a reason. */
  reject(roundId: string, reason: string, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.run(async (tx) => {
      const { centreId } = await this.waiting(tx, roundId, actor);
      await RoundStandingRepository.in(tx).reject(roundId, reason);
      const change = { status: 'rejected' as const, decisionReason: reason, finishedAt: tx.at };
      await IssuanceRoundRepository.in(tx).change(roundId, change);
      await AuditRepository.in(tx).append(actor, [roundHappened('rejected', roundId, { reason })], centreId);
      return this.rounds.shown(tx, roundId, actor);
    });
  }

  private async waiting(tx: Tx, roundId: string, actor: Actor): Promise<IssuanceRoundRow> {
    const round = await this.rounds.open(tx, roundId, actor, 'issuance.approve');
    if (round.status !== 'pending_approval') throw new DomainError('issuance.wrong_state', { status: round.status });
    return round;
  }
}
