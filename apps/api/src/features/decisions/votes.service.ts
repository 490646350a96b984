import {
  type Actor,
  assertImpartial,
  assertVote,
  type DecisionPanelDetail,
  DomainError,
  moveDecision,
  unbound,
  type VoteInput,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DecisionRepository, type DecisionRow } from './decision.repository.ts';
import type { PanelRow } from './panel.repository.ts';
import { PanelAccess } from './panel-access.service.ts';
import { tiesOf } from './panel-docket.ts';
import { PanelViews } from './panel-views.service.ts';
import { panelHappened } from './panels.service.ts';
import { VoteRepository } from './vote.repository.ts';

/** Takes the votes of panel members. */
@Injectable()
export class VotesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: PanelAccess,
    private readonly views: PanelViews,
  ) {}

  /** Takes all of the votes or none; whoever differs from the recommendation writes why (rule 10). */
  cast(panelId: string, votes: readonly VoteInput[], actor: Actor): Promise<DecisionPanelDetail> {
    return this.transactions.run(async (tx) => {
      const panel = await this.access.locked(tx, panelId, actor, 'decision.vote');
      if (panel.status !== 'convened') throw new DomainError('decision.wrong_state', { status: panel.status });
      const scheme = await this.views.schemeOf(tx, panel);
      const rows = await DecisionRepository.in(tx).ofPanel(panelId);
      for (const vote of votes) {
        const row = rows.find(({ id }) => id === vote.decisionId);
        if (!row) throw new DomainError('decision.candidate_unknown');
        assertVote(row.fullName, vote, row.recommended, scheme);
      }
      await this.assertStillImpartial(
        tx,
        rows.filter(({ id }) => votes.some((vote) => vote.decisionId === id)),
        actor,
      );
      await VoteRepository.in(tx).cast(votes, actor);
      await reachQuorum(tx, panel, rows);
      const voted = panelHappened('voted', panelId, { bodyId: panel.bodyId, votes: votes.length });
      await AuditRepository.in(tx).append(actor, [voted]);
      return this.views.detail(tx, await this.access.readable(tx, panelId, actor), actor);
    });
  }

  /** Refuses whoever has been bound to a candidate since the panel was convened (rule 2). */
  private async assertStillImpartial(tx: Tx, rows: readonly DecisionRow[], { accountId, fullName }: Actor) {
    const ties = await tiesOf(tx, [{ accountId, fullName }], rows);
    assertImpartial(fullName, ties.get(accountId) ?? []);
  }
}

async function reachQuorum(tx: Tx, { id, quorum }: PanelRow, rows: readonly DecisionRow[]): Promise<void> {
  const votes = unbound(await VoteRepository.in(tx).ofPanel(id));
  for (const row of rows.filter(({ status }) => status === 'pending')) {
    if (votes.filter(({ decisionId }) => decisionId === row.id).length < quorum) continue;
    await DecisionRepository.in(tx).save({ ...row, status: moveDecision(row.fullName, row.status, 'reach_quorum') });
  }
}
