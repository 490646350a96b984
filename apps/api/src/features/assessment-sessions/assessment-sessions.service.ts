import {
  type Actor,
  type AssessmentSession,
  type AssessmentSessionEvent,
  type AssessmentSessionQuery,
  type AssessmentSessionStatus,
  type AssessmentSessionSummary,
  assessmentSessionMachine,
  can,
  DomainError,
  type InvigilatorChoice,
  type Page,
  reachOf,
  type Subject,
  targetOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AssessmentSessionRepository } from './assessment-session.repository.ts';
import type { AssessmentSessionRow } from './assessment-session.table.ts';
import { AssessorReplacementRepository } from './assessor-replacement.repository.ts';
import { CandidacyRepository } from './candidacy.repository.ts';

@Injectable()
export class AssessmentSessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
  ) {}

  /** One page of the sessions within the caller's reach, the latest first. */
  list(filter: AssessmentSessionQuery, actor: Actor): Promise<Page<AssessmentSessionSummary>> {
    const reach = reachOf(actor, 'assessment.read');
    return this.transactions.read((tx) => AssessmentSessionRepository.in(tx).list(filter, reach));
  }

  /** One session with everybody in it; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<AssessmentSession> {
    return this.transactions.read(async (tx) => {
      const session = await this.of(tx, id);
      if (!can(actor, 'assessment.read', await this.subject(tx, session))) {
        throw new DomainError('assessment_session.not_found');
      }
      return session;
    });
  }

  /** Who may watch in sessions of a body. */
  invigilators(bodyId: string, actor: Actor): Promise<{ items: InvigilatorChoice[] }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'assessment.schedule');
      return { items: await invigilatorsAt(tx, bodyId) };
    });
  }

  /** Refuses somebody as an invigilator who is none at the body. */
  async assertInvigilators(tx: Tx, bodyId: string, accountIds: readonly string[]): Promise<void> {
    const known = accountIds.length === 0 ? [] : await invigilatorsAt(tx, bodyId);
    const all = accountIds.every((id) => known.some((each) => each.id === id));
    if (!all) throw new DomainError('assessment_session.not_an_invigilator');
  }

  /** Where a session stands from now on; refuses an event that it does not take. */
  async move(
    tx: Tx,
    row: Pick<AssessmentSessionRow, 'id' | 'version' | 'status'>,
    event: AssessmentSessionEvent,
    more: { cancelledReason?: string } = {},
  ): Promise<void> {
    const status = targetOf<AssessmentSessionStatus, AssessmentSessionEvent>(
      assessmentSessionMachine,
      row.status,
      event,
    );
    if (status === null) throw new DomainError('assessment_session.wrong_state', { status: row.status });
    await AssessmentSessionRepository.in(tx).change(row, { status, ...more });
  }

  /** The session of an id with everybody in it, for features that build on it. */
  async of(tx: Tx, id: string): Promise<AssessmentSession> {
    const row = await AssessmentSessionRepository.in(tx).find(id);
    if (!row) throw new DomainError('assessment_session.not_found');
    const assessorList = await AssessmentSessionRepository.in(tx).assessorsOf(id);
    const invigilators = await AssessmentSessionRepository.in(tx).invigilatorsOf(id);
    const candidacies = await CandidacyRepository.in(tx).ofSession(id);
    const replacements = await AssessorReplacementRepository.in(tx).ofSession(id);
    return { ...row, assessorList, invigilators, candidacies, replacements };
  }

  /** The accounts of these assessors. */
  accountsOf(tx: Tx, assessorIds: readonly (string | null)[]): Promise<string[]> {
    return AssessmentSessionRepository.in(tx).accountsOf(assessorIds);
  }

  /** The accounts of those who assess and watch in a session. */
  async accountsIn(tx: Tx, id: string): Promise<string[]> {
    const repository = AssessmentSessionRepository.in(tx);
    const assessors = await repository.assessorsOf(id);
    const accounts = assessors.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
    return [...accounts, ...(await repository.invigilatorsOf(id)).map((each) => each.id)];
  }

  /** Whose a session is: the body's, its assessors' and its invigilators'. */
  async subject(tx: Tx, { id, bodyId, invigilators }: AssessmentSession): Promise<Subject> {
    const assessors = await AssessmentSessionRepository.in(tx).assessorsOf(id);
    return {
      bodyId,
      assessorAccountIds: assessors.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
      invigilatorAccountIds: invigilators.map((each) => each.id),
    };
  }
}

const invigilatorsAt = (tx: Tx, bodyId: string): Promise<InvigilatorChoice[]> =>
  AssessmentSessionRepository.in(tx).invigilatorsAt(bodyId, dayInJakarta(tx.at));
