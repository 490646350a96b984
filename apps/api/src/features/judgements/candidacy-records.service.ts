import {
  type Actor,
  type Candidacy,
  type CandidacyRecord,
  can,
  deriveJudgements,
  type JudgementEvent,
  Mitigation,
  recommendationBlockers,
  schemeJudgement,
  type UnitOutcome,
  unitOutcomes,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AdjustmentsService } from './adjustments.service.ts';
import { AgreementRepository } from './agreement.repository.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { subjectOf } from './judged.rules.ts';
import { type GatheredCandidacy, JudgementAccess } from './judgement-access.service.ts';
import { RecommendationRepository } from './recommendation.repository.ts';

/** All that the assessment of one candidate has so far. */
@Injectable()
export class CandidacyRecordsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly adjustments: AdjustmentsService,
  ) {}

  /** The record of a candidate on one snapshot; adjustments only for those who may see them (rule 23). */
  get(candidacyId: string, actor: Actor): Promise<CandidacyRecord> {
    return this.transactions.read(async (tx) => {
      const row = await this.access.of(tx, candidacyId, actor, 'judgement.read');
      return this.record(tx, row, can(actor, 'adjustment.read', subjectOf(row)));
    });
  }

  /** Every judgement of a candidate as it was made. */
  events(
    candidacyId: string,
    { unitCode, criterion }: { unitCode?: string | undefined; criterion?: string | undefined },
    actor: Actor,
  ): Promise<{ items: JudgementEvent[] }> {
    return this.transactions.read(async (tx) => {
      const row = await this.access.of(tx, candidacyId, actor, 'judgement.read');
      const { events } = await this.access.gather(tx, row);
      const wanted = (event: JudgementEvent) =>
        (unitCode === undefined || event.unitCode === unitCode) &&
        (criterion === undefined || event.criterion === criterion);
      return { items: events.filter(wanted) };
    });
  }

  /** The record of a candidacy that was found to be within reach, without its adjustments. */
  of(tx: Tx, row: JudgedRow): Promise<CandidacyRecord> {
    return this.record(tx, row, false);
  }

  private async record(tx: Tx, row: JudgedRow, withAdjustments: boolean): Promise<CandidacyRecord> {
    const gathered = await this.access.gather(tx, row);
    const made = RecommendationRepository.in(tx);
    const recommendations = await made.of([row.id]);
    const correcting = recommendations.length > 0;
    const facts = this.access.facts(gathered, correcting);
    const outcomes = unitOutcomes(facts);
    const adjustments = withAdjustments ? await this.adjustments.of(tx, [row.id]) : new Map();
    return {
      candidacy: candidacyOf(row),
      ...{ sessionTitle: row.sessionTitle, schemeTitle: row.schemeTitle, demo: row.demo },
      signatures: await AgreementRepository.in(tx).signatures(row),
      superseded: await AgreementRepository.in(tx).superseded(row.id),
      adjustments: adjustments.get(row.id) ?? [],
      units: unitLines(gathered, outcomes),
      judgements: deriveJudgements(gathered.events),
      evidence: gathered.evidence,
      blockers: recommendationBlockers(facts),
      outcome: schemeJudgement(gathered.scheme, outcomes, gathered.carried),
      recommendations,
      feedback: await made.feedback(row.id),
      steps: await JudgedRepository.in(tx).steps(row.id),
      lateJudgements: gathered.events.filter(({ late }) => late).length,
      recusals: gathered.recusals.map(({ accountId: _, ...recusal }) => recusal),
    };
  }
}

const candidacyOf = (row: JudgedRow): Candidacy => {
  const { id, sessionId, applicationId, personId, fullName, assessorId, assessorName, status, version, recused } = row;
  const mitigation = row.mitigation === null ? null : Mitigation.parse(row.mitigation);
  return {
    ...{ id, sessionId, applicationId, personId, fullName, assessorId, assessorName },
    ...{ mitigation, recused, status, version },
  };
};

/** How the units stand, with the words of their criteria. */
function unitLines({ checklist }: GatheredCandidacy, outcomes: readonly UnitOutcome[]): CandidacyRecord['units'] {
  const words = new Map(
    checklist.flatMap(({ code, criteria }) => criteria.map((one) => [`${code} ${one.number}`, one] as const)),
  );
  return outcomes.map(({ unitCode, title, group, judgement, criteria }) => ({
    ...{ unitCode, title, group, judgement },
    criteria: criteria.map(({ number, standing, note }) => {
      const { text = '', element = '' } = words.get(`${unitCode} ${number}`) ?? {};
      return { number, text, element, standing, note };
    }),
  }));
}
