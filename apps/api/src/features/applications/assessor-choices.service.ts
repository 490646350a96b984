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
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { ConflictsService, type Declarant, houseOf } from '../assessors/conflicts.service.ts';
import { IndependenceService } from '../assessors/independence.service.ts';
import { OwnConflictsService } from '../assessors/own-conflicts.service.ts';
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
    private readonly own: OwnConflictsService,
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

  /** Declares a conflict of an assessor or panel member with the person of an application; for oneself alone without the body. */
  declare(given: NewConflict, actor: Actor): Promise<ConflictDeclaration> {
    return this.transactions.run(async (tx) => {
      const row = assertSeen(await ApplicationRepository.in(tx).find(given.applicationId), actor);
      const declarant = await this.declarantOf(tx, given, row.bodyId);
      assertCan(actor, 'conflict.declare', houseOf(row.bodyId, declarant.accountId));
      const subject = { personId: row.personId, fullName: row.fullName };
      return this.conflicts.declare(tx, { declarant, subject, kind: given.kind, note: given.note ?? null }, actor);
    });
  }

  private async declarantOf(tx: Tx, { assessorId, memberId }: NewConflict, bodyId: string): Promise<Declarant> {
    if (memberId) return this.own.member(tx, bodyId, memberId);
    const assessor = await this.assessors.one(tx, assessorId ?? '');
    if (assessor.bodyId !== bodyId) throw new DomainError('application.not_your_body');
    return assessor;
  }
}
