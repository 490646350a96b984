import {
  type Actor,
  type AssessorReport,
  DomainError,
  type NewAssessorReport,
  type NewRecommendation,
  overForCandidate,
  type Recommendation,
  recommend,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { byOf, candidacyHappened } from './judged.rules.ts';
import { JudgementAccess } from './judgement-access.service.ts';
import { RecommendationRepository } from './recommendation.repository.ts';

/** The assessor's own word on a candidate, and on their candidates of a session; nobody edits it, a later one corrects it (rule 10). */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
  ) {}

  /** Makes the recommendation that the judgements allow, or a later one in the place of the last. */
  make(candidacyId: string, given: NewRecommendation, actor: Actor): Promise<Recommendation> {
    return this.transactions.run(async (tx) => {
      const row = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      const repository = RecommendationRepository.in(tx);
      const last = (await repository.of([candidacyId])).at(-1);
      assertInPlaceOf(last, given);
      const gathered = await this.access.gather(tx, row);
      const units = recommend(this.access.facts(gathered, last !== undefined), given);
      const { id: byId, name: byName } = byOf(actor);
      const { outcome, note, nextSteps, reason } = given;
      const made: Recommendation = {
        ...{ id: newId(), candidacyId, outcome, note: note ?? null, units, nextSteps },
        ...{ supersedesId: last?.id ?? null, reason: reason ?? null, byId, byName, madeAt: tx.at },
      };
      await repository.insert(made);
      if (last) {
        const data = { recommendationId: made.id, supersedesId: last.id, outcome };
        await AuditRepository.in(tx).append(actor, [candidacyHappened('recommendation_corrected', candidacyId, data)]);
      } else await this.access.move(tx, row, 'recommend', null, actor);
      return made;
    });
  }

  /** The recommendation in force of a candidate, for the panel; null while there is none (rule 8). */
  async inForce(tx: Tx, candidacyId: string): Promise<Recommendation | null> {
    return (await RecommendationRepository.in(tx).of([candidacyId])).at(-1) ?? null;
  }

  /** The reports of a session, the first one first. */
  reports(tx: Tx, sessionId: string): Promise<AssessorReport[]> {
    return RecommendationRepository.in(tx).reports(sessionId);
  }

  /** Reports one's own candidates of a session (AK.05): those who have answered are reported, and nobody is left open. */
  report(sessionId: string, given: NewAssessorReport, actor: Actor): Promise<AssessorReport> {
    return this.transactions.run(async (tx) => {
      const rows = await JudgedRepository.in(tx).lockOfAssessor(sessionId, actor.accountId);
      if (rows.length === 0) throw new DomainError('assessment_session.not_found');
      const open = rows.filter(({ status }) => !overForCandidate.includes(status));
      if (open.length > 0) {
        throw new DomainError('assessor_report.candidates_open', { fullNames: open.map(({ fullName }) => fullName) });
      }
      const { id: byId, name: byName } = byOf(actor);
      const report = { id: newId(), ...given, byId, byName, madeAt: tx.at };
      await RecommendationRepository.in(tx).report(sessionId, report);
      for (const row of rows.filter(isAnswered)) await this.access.move(tx, row, 'report', null, actor);
      return report;
    });
  }
}

const isAnswered = ({ status }: JudgedRow) => status === 'feedback_given';

/** A first one stands for itself; a later one names the last and says why. */
function assertInPlaceOf(last: Recommendation | undefined, { supersedes, reason }: NewRecommendation): void {
  if (last && !supersedes) throw new DomainError('recommendation.already_made');
  if ((supersedes ?? undefined) !== last?.id) throw new DomainError('recommendation.not_the_last');
  if (last && !reason) throw new DomainError('recommendation.reason_needed');
}
