import {
  type Actor,
  type AssessorReplacement,
  type CandidacyEvent,
  type CandidacyStatus,
  candidacyMachine,
  DomainError,
  endsAgreement,
  type HappenedEvent,
  targetOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AssessmentSessionRepository } from './assessment-session.repository.ts';
import type { CandidacyRow } from './assessment-session.table.ts';
import { AssessorReplacementRepository } from './assessor-replacement.repository.ts';
import { CandidacyRepository } from './candidacy.repository.ts';
import type { PlannedSeat } from './seats.service.ts';

/** Candidates of sessions: seated, seated anew, and moved on. */
@Injectable()
export class CandidaciesService {
  constructor(private readonly applications: ApplicationsService) {}

  /** Gives each a seat; their applications are scheduled with it. */
  async seat(tx: Tx, sessionId: string, seats: readonly PlannedSeat[], actor: Actor): Promise<void> {
    for (const { applicationId, personId, assessorId, secondAssessorId, mitigation } of seats) {
      const seat = { id: newId(), sessionId, applicationId, personId, assessorId, secondAssessorId, mitigation };
      await CandidacyRepository.in(tx).insert({ ...seat, status: 'scheduled', version: 1 });
      await this.applications.move(tx, applicationId, 'schedule', actor);
    }
  }

  /** Seats anew: who is no longer named loses the seat, who stays may have another assessor. */
  async reseat(
    tx: Tx,
    sessionId: string,
    { before, after }: { before: readonly CandidacyRow[]; after: readonly PlannedSeat[] },
    actor: Actor,
  ): Promise<void> {
    const repository = CandidacyRepository.in(tx);
    const gone = before.filter(({ applicationId }) => !after.some((seat) => seat.applicationId === applicationId));
    const begun = before.find(({ status }) => status !== 'scheduled');
    if (begun) throw new DomainError('candidacy.wrong_state', { status: begun.status });
    await repository.remove(gone.map(({ id }) => id));
    const unseated = gone.map(({ id }) => candidacyEvent('unseated', id, { sessionId }));
    await AuditRepository.in(tx).append(actor, unseated);
    for (const { applicationId } of gone) await this.applications.move(tx, applicationId, 'release', actor);
    for (const candidacy of before) {
      const seat = after.find(({ applicationId }) => applicationId === candidacy.applicationId);
      if (seat) await this.seatAnew(tx, candidacy, seat, { cause: 'replanned', reason: null }, actor);
    }
    const fresh = after.filter(({ applicationId }) => !before.some((each) => each.applicationId === applicationId));
    await this.seat(tx, sessionId, fresh, actor);
  }

  /** Gives a candidate another seat; an agreement that was signed with who assesses no longer ends with it (rule 8). */
  async seatAnew(
    tx: Tx,
    candidacy: CandidacyRow,
    seat: PlannedSeat,
    why: Pick<AssessorReplacement, 'cause' | 'reason'>,
    actor: Actor,
  ): Promise<{ superseded: boolean }> {
    const replacements = AssessorReplacementRepository.in(tx);
    const { round, signatures } = await replacements.signed(candidacy.id);
    const pair = { fromAssessorId: candidacy.assessorId, toAssessorId: seat.assessorId };
    const seated = [seat.assessorId, seat.secondAssessorId];
    const assessorAccountIds = await AssessmentSessionRepository.in(tx).accountsOf(seated);
    const superseded = endsAgreement({ ...pair, signatures, assessorAccountIds });
    await CandidacyRepository.in(tx).assign(candidacy, seat);
    if (superseded || why.cause !== 'replanned') {
      const replaced = { candidacyId: candidacy.id, ...pair, ...why };
      await replacements.insert(replaced, superseded ? round : null, { id: actor.accountId, name: actor.fullName });
    }
    if (superseded) await this.tellToSign(tx, candidacy, seat.assessorId, round, actor);
    return { superseded };
  }

  /** The candidate and the new assessor are told that the agreement is made anew, and is signed by both of them. */
  private async tellToSign(tx: Tx, candidacy: CandidacyRow, assessorId: string, round: number, actor: Actor) {
    const { id, sessionId, personId } = candidacy;
    const assessorAccountIds = await AssessmentSessionRepository.in(tx).accountsOf([assessorId]);
    const candidateAccountIds = await CandidacyRepository.in(tx).accountsOf(personId);
    const data = { sessionId, round, assessorAccountIds, candidateAccountIds };
    await AuditRepository.in(tx).append(actor, [candidacyEvent('agreement_superseded', id, data)]);
  }

  /** Where a candidacy stands from now on; one that ended early gives its application back to be scheduled again. */
  async move(tx: Tx, candidacy: CandidacyRow, event: CandidacyEvent, actor: Actor): Promise<CandidacyStatus> {
    const { status } = candidacy;
    const target = targetOf<CandidacyStatus, CandidacyEvent>(candidacyMachine, status, event);
    if (target === null) throw new DomainError('candidacy.wrong_state', { status });
    await CandidacyRepository.in(tx).move(candidacy, target);
    if (target === 'no_show' || target === 'postponed' || target === 'stopped') {
      await this.applications.move(tx, candidacy.applicationId, 'release', actor);
    }
    return target;
  }
}

const candidacyEvent = (type: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent => ({
  ...{ type: `candidacy.${type}`, subjectType: 'candidacy', subjectId, data },
});
