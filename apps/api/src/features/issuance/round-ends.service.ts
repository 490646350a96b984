import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { roundHappened } from './issuance-batch.rules.ts';
import { IssuanceRoundRepository } from './issuance-round.repository.ts';
import { RoundStandingRepository } from './round-standing.repository.ts';

/** Sees when nothing of a round is left to do. */
@Injectable()
export class RoundEndsService {
  /** Ends a round whose lists have all ended; those who end the last two at once wait for each other. */
  async settle(tx: Tx, roundId: string): Promise<void> {
    const repository = IssuanceRoundRepository.in(tx);
    const round = await repository.lock(roundId);
    if (round?.status !== 'approved' || round.releasedAt === null) return;
    const standings = RoundStandingRepository.in(tx);
    if (await standings.hasOpen(roundId)) return;
    await repository.change(roundId, { status: 'done', finishedAt: tx.at });
    const { issued = 0, total = 0 } = (await standings.of([roundId], tx.at)).get(roundId) ?? {};
    await AuditRepository.in(tx).append('system', [roundHappened('done', roundId, { issued, total })], round.centreId);
  }
}
