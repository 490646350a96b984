import { createHash } from 'node:crypto';
import {
  type Actor,
  approvalBlockers,
  canonicalRound,
  type IssuanceRound,
  type OfficialBlocker,
  officialBlockers,
  paceOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import type { IssuanceRoundRow } from './issuance-round.table.ts';
import { type RoundStanding, RoundStandingRepository } from './round-standing.repository.ts';

const LATELY_MS = 10_000;

const nothing = { cohorts: 0, voided: 0, total: 0, issued: 0, failed: 0, unsigned: 0, waiting: [], lately: [] };

/** SHA-256 over the fingerprints of lists; null of none. */
export const roundHash = (listHashes: readonly string[]): string | null =>
  listHashes.length === 0 ? null : createHash('sha256').update(canonicalRound(listHashes)).digest('hex');

/** Rounds as whoever looks at them needs them: how far they are, and what stands against approving. */
@Injectable()
export class RoundViewsService {
  constructor(
    private readonly signers: SignersService,
    private readonly officials: OfficialsService,
    private readonly clock: Clock,
  ) {}

  /** The rounds for a caller. */
  async of(tx: Tx, rounds: readonly IssuanceRoundRow[], actor: Actor): Promise<IssuanceRound[]> {
    const since = new Date(Date.parse(this.clock.now()) - LATELY_MS).toISOString();
    const ids = rounds.map(({ id }) => id);
    const standings = await RoundStandingRepository.in(tx).of(ids, since);
    const views: IssuanceRound[] = [];
    for (const round of rounds) {
      const inPerson = round.status === 'pending_approval' && this.signers.isInPerson(round.centreId);
      const view = this.view(round, standings.get(round.id) ?? nothing, actor);
      const official = inPerson ? await this.official(tx, actor) : [];
      views.push({ ...view, inPerson, blockers: [...view.blockers, ...official] });
    }
    return views;
  }

  /** What stands against a caller who would have to sign the lists in person once they are approved. */
  private async official(tx: Tx, actor: Actor): Promise<OfficialBlocker[]> {
    return officialBlockers({ hasNik: await this.officials.hasNik(tx, actor) });
  }

  private view(
    round: IssuanceRoundRow,
    standing: Omit<RoundStanding, 'roundId'>,
    actor: Actor,
  ): Omit<IssuanceRound, 'inPerson'> {
    const { waiting, lately, ...counts } = standing;
    const listHash = round.status === 'gathering' ? null : roundHash(waiting);
    const pending = round.status === 'pending_approval' && listHash !== null;
    const startedAt = round.status === 'approved' && round.pausedAt === null ? round.approvedAt : null;
    const left = counts.total - counts.issued - counts.failed;
    const pace = paceOf(lately, left, startedAt, this.clock.now());
    const blockers = approvalBlockers({ requestedById: round.requestedById, pending }, actor, new Set());
    return { ...round, ...counts, listHash, ...pace, blockers };
  }
}
