import {
  type Actor,
  type AssessorChoice,
  assertCan,
  type ConflictDeclaration,
  DomainError,
  type NewConflict,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { ConflictsService } from '../assessors/conflicts.service.ts';
import { IndependenceService } from '../assessors/independence.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { assertSeen, reachedBy } from './application-access.ts';

/** Who may assess the person of an application, said before anybody is chosen. */
@Injectable()
export class AssessorChoicesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly assessors: AssessorsService,
    private readonly bodies: CertificationBodiesService,
    private readonly conflicts: ConflictsService,
    private readonly independence: IndependenceService,
  ) {}

  /** Assessors for the candidate on a day, the nearest first, each with what stands against it. */
  list(id: string, day: string | undefined, actor: Actor): Promise<{ items: AssessorChoice[]; nextCursor: null }> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.decide')(tx, id);
      const { regionCode } = await this.bodies.of(tx, row.bodyId);
      const items = await this.independence.everybody(tx, row, day ?? dayInJakarta(tx.at), regionCode);
      return { items, nextCursor: null };
    });
  }

  /** Declares a conflict between an assessor and the person of an application; an assessor only the own. */
  declare(given: NewConflict, actor: Actor): Promise<ConflictDeclaration> {
    return this.transactions.run(async (tx) => {
      const row = assertSeen(await ApplicationRepository.in(tx).find(given.applicationId), actor);
      const assessor = await this.assessors.one(tx, given.assessorId);
      if (assessor.bodyId !== row.bodyId) throw new DomainError('application.not_your_body');
      assertCan(actor, 'conflict.declare', {
        bodyId: assessor.bodyId,
        assessorAccountIds: assessor.accountId === null ? [] : [assessor.accountId],
      });
      const subject = { personId: row.personId, fullName: row.fullName };
      return this.conflicts.declare(tx, { assessor, subject, kind: given.kind, note: given.note ?? null }, actor);
    });
  }
}
