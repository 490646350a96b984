import {
  type Actor,
  assertCan,
  can,
  DomainError,
  type HappenedEvent,
  type Instructor,
  type Permission,
  type Subject,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { ConfirmerRepository } from './confirmer.repository.ts';
import { InstructorRepository } from './instructor.repository.ts';
import { instructorEvent } from './instructor.rules.ts';

/** Instructors as everything that hangs on them needs them: found, within reach, and locked where they change. */
@Injectable()
export class InstructorAccess {
  constructor(private readonly centres: CentresService) {}

  /** The instructor of an id; refuses with `instructor.not_found`. */
  async one(tx: Tx, id: string): Promise<Instructor> {
    const [instructor] = await InstructorRepository.in(tx).findAll([id]);
    if (!instructor) throw new DomainError('instructor.not_found');
    return instructor;
  }

  /** The instructor for somebody; who may not even see one is told that there is none. */
  async of(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<Instructor> {
    return this.allowed(tx, await this.one(tx, id), actor, permission);
  }

  /** The same, once nobody else changes the instructor or what belongs to them, until the transaction ends. */
  async lock(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<Instructor> {
    const instructor = await InstructorRepository.in(tx).lock(id);
    if (!instructor) throw new DomainError('instructor.not_found');
    return this.allowed(tx, instructor, actor, permission);
  }

  /** Writes an act into the trail; words and names stay out of it. */
  tell(tx: Tx, what: string, { id, centreId }: Instructor, actor: Actor, data: HappenedEvent['data']): Promise<void> {
    return AuditRepository.in(tx).append(actor, [instructorEvent(what, id, data)], centreId);
  }

  /** Whether the record is the caller's own, which nobody confirms for themselves (rule 14). */
  isOwn(tx: Tx, instructorId: string, { accountId }: Actor): Promise<boolean> {
    return ConfirmerRepository.in(tx).isOwn(instructorId, accountId);
  }

  /** Whose an instructor is. */
  async subject(tx: Tx, { centreId, accountId }: Instructor): Promise<Subject> {
    return { ...this.centres.subject(await this.centres.of(tx, centreId)), profileAccountId: accountId };
  }

  private async allowed(tx: Tx, instructor: Instructor, actor: Actor, permission: Permission): Promise<Instructor> {
    const subject = await this.subject(tx, instructor);
    if (!can(actor, 'instructor.read', subject)) throw new DomainError('instructor.not_found');
    assertCan(actor, permission, subject);
    return instructor;
  }
}
