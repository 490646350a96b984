import { type Actor, type AssessorChoice, DomainError, type Mitigation, type SeatWish } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { SelfAssessmentsService } from '../applications/self-assessments.service.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { type CandidateFacts, IndependenceService } from '../assessors/independence.service.ts';

/** A seat that a rule found nothing against, or what stands against it is mitigated. */
export interface PlannedSeat {
  applicationId: string;
  personId: string;
  assessorId: string;
  secondAssessorId: string | null;
  mitigation: Mitigation | null;
  candidate: CandidateFacts;
}

/** The session in which seats are wished for. */
export interface SeatedIn {
  sessionId: string;
  bodyId: string;
  schemeVersionId: string;
  day: string;
  regionCode: string;
}

/** Who may sit in a session and be assessed by whom (rules 1, 3 and 6). */
@Injectable()
export class SeatsService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly assessors: AssessorsService,
    private readonly independence: IndependenceService,
    private readonly selfAssessments: SelfAssessmentsService,
  ) {}

  /** Looks at one seat; `seated` are the applications that have one in this session already. */
  async plan(
    tx: Tx,
    wish: SeatWish,
    session: SeatedIn,
    seated: ReadonlySet<string>,
    actor: Actor,
  ): Promise<PlannedSeat> {
    const row = await this.applications.locked(tx, wish.applicationId);
    const { fullName, personId } = row;
    if (row.bodyId !== session.bodyId || row.schemeVersionId !== session.schemeVersionId) {
      throw new DomainError('assessment_session.application_elsewhere', { fullName });
    }
    const ready = row.status === 'continued' && (await this.selfAssessments.isPlanned(tx, row.id));
    if (!ready && !seated.has(row.id)) throw new DomainError('assessment_session.application_not_ready', { fullName });
    const assessor = await this.assessors.one(tx, wish.assessorId);
    const [choice] = await this.independence.choices(tx, [assessor], row, session.day);
    const mitigation = choice ? await this.mitigated(tx, choice, wish, { row, session, actor }) : null;
    return {
      ...{ applicationId: row.id, personId, assessorId: assessor.id, mitigation, candidate: row },
      secondAssessorId: mitigation?.secondAssessorId ?? null,
    };
  }

  private async mitigated(
    tx: Tx,
    choice: AssessorChoice,
    { mitigation }: SeatWish,
    { row, session, actor }: { row: CandidateFacts; session: SeatedIn; actor: Actor },
  ): Promise<Mitigation | null> {
    if (choice.blocks.length === 0) return null;
    if (!choice.mitigable || !mitigation) throw await this.independence.refusal(tx, choice, row, session);
    const second = await this.assessors.one(tx, mitigation.secondAssessorId);
    const [other] = await this.independence.choices(tx, [second], row, session.day);
    if (!other || other.blocks.length > 0 || second.bodyId === choice.bodyId) {
      const { fullName: secondAssessorName } = second;
      throw new DomainError('assessment_session.second_assessor_unfit', { secondAssessorName, fullName: row.fullName });
    }
    return {
      causes: choice.blocks.filter((block) => block === 'taught' || block === 'mentored'),
      ...{ secondAssessorId: second.id, secondAssessorName: second.fullName, reason: mitigation.reason },
      ...{ byName: actor.fullName, at: tx.at },
    };
  }
}
