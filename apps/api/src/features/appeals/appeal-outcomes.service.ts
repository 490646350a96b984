import {
  type Actor,
  type AppealOutcome,
  assertIndependent,
  type DecidedUnit,
  moveAppeal,
  supersedingDecision,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DecisionsService } from '../decisions/decisions.service.ts';
import { PublicationService } from '../decisions/publication.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { AppealRepository } from './appeal.repository.ts';
import type { AppealRow } from './appeal.table.ts';
import { appealHappened } from './appeal-event.rules.ts';

const events = { corrected: 'correct', reassessment: 'order_reassessment' } as const;

/** What an appeal changes: nothing where it is dismissed, otherwise a decision in place of the one in force. */
@Injectable()
export class AppealOutcomesService {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly publications: PublicationService,
    private readonly schemes: SchemesService,
  ) {}

  /** The units that an appeal is about: as decided, or as recommended. */
  async appealedUnits(tx: Tx, { candidacyId, personId }: AppealRow): Promise<DecidedUnit[]> {
    const decision = await this.decisions.inForce(tx, candidacyId);
    if (decision) return decision.units;
    const lines = await this.decisions.candidaciesOf(tx, personId);
    return lines.find((line) => line.candidacyId === candidacyId)?.units ?? [];
  }

  /** Applies what the reviewers found; what supersedes is published at once. */
  async apply(tx: Tx, row: AppealRow, outcome: AppealOutcome, actor: Actor): Promise<void> {
    await this.assertStillIndependent(tx, row, actor);
    const repository = AppealRepository.in(tx);
    const by = { id: actor.accountId, name: actor.fullName };
    const scheme = await this.schemes.versionOf(tx, row.schemeVersionId);
    const superseding = supersedingDecision(await this.appealedUnits(tx, row), outcome, scheme);
    const first = moveAppeal(row.status, superseding === null ? 'dismiss' : 'uphold');
    await repository.conclude(row.id, outcome.findings);
    await repository.step(row.id, first, by, outcome.findings);
    if (superseding !== null && outcome.result !== 'dismissed') {
      await repository.step(row.id, moveAppeal(first, events[outcome.result]), by, null);
      if (row.against === 'decision') await this.supersede(tx, row, superseding, outcome.findings, actor);
    }
    const { bodyId, personId } = row;
    const accountIds = await this.publications.accountsOf(tx, personId);
    const data = { bodyId, result: outcome.result, accountIds };
    await AuditRepository.in(tx).append(actor, [appealHappened('decided', row.id, data)]);
  }

  /** Refuses whoever has been bound to the candidate since being named. */
  private async assertStillIndependent(tx: Tx, { personId, fullName }: AppealRow, actor: Actor): Promise<void> {
    const ties = await this.decisions.tiesOf(tx, [actor.accountId], personId);
    const known = (ties.get(actor.accountId) ?? []).map((tie) => ({ candidate: fullName, tie }));
    assertIndependent(actor.fullName, known);
  }

  private async supersede(
    tx: Tx,
    { id: appealId, candidacyId, decisionId, bodyId }: AppealRow,
    by: NonNullable<ReturnType<typeof supersedingDecision>>,
    reason: string,
    actor: Actor,
  ): Promise<void> {
    const decision = await this.decisions.inForce(tx, candidacyId);
    if (!decision || decision.id !== decisionId)
      throw new Error('A decision was superseded while its appeal was heard');
    await this.publications.supersede(tx, decision, { ...by, reason, appealId }, bodyId, actor);
  }
}
