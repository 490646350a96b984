import {
  type Actor,
  assertCan,
  DomainError,
  type Instructor,
  type InstructorAbsence,
  type InstructorChange,
  type NewInstructor,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { AbsenceRepository } from './absence.repository.ts';
import { type InstructorFilter, InstructorRepository } from './instructor.repository.ts';
import { instructorEvent, qualificationAdded } from './instructor.rules.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { OwnConfirmationsService } from './own-confirmations.service.ts';
import { QualificationsService } from './qualifications.service.ts';

@Injectable()
export class InstructorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly access: InstructorAccess,
    private readonly qualifications: QualificationsService,
    private readonly confirmations: OwnConfirmationsService,
  ) {}

  /** One page of the instructors within the caller's reach, in the order asked for; `own` asks for what the caller is. */
  list({ own, ...filter }: InstructorFilter & { own?: 'true' | undefined }, actor: Actor): Promise<Page<Instructor>> {
    const ownOf = own && actor.accountId;
    return this.transactions.read((tx) =>
      InstructorRepository.in(tx).list({ ...filter, ownOf }, reachOf(actor, 'instructor.read')),
    );
  }

  /** One instructor; out of reach there is none. */
  get(id: string, actor: Actor): Promise<Instructor> {
    return this.transactions.read((tx) => this.access.of(tx, id, actor, 'instructor.read'));
  }

  /** Adds an instructor to a centre; an account with the same e-mail and a role there is theirs. One’s own qualifications wait. */
  create(given: NewInstructor & { demo?: boolean }, actor: Actor): Promise<Instructor> {
    const { qualifications: shown, demo = false, ...said } = given;
    const { centreId } = said;
    assertCan(actor, 'instructor.manage', { centreId });
    return this.transactions.run(async (tx) => {
      await this.centres.of(tx, centreId);
      const id = newId();
      await InstructorRepository.in(tx).insert({ ...said, id, demo, version: 1 });
      const confirmed = !(await this.access.isOwn(tx, id, actor));
      const qualifications = await this.qualifications.recordable(tx, shown, confirmed);
      await InstructorRepository.in(tx).addQualifications(id, qualifications, actor.accountId);
      const events = [instructorEvent('added', id, {}), ...qualifications.map((each) => qualificationAdded(id, each))];
      await AuditRepository.in(tx).append(actor, events, centreId);
      return this.access.one(tx, id);
    });
  }

  /** Changes how an instructor is named and reached; whoever saw an older version is refused. */
  change(id: string, { version, ...change }: InstructorChange, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const before = await this.access.lock(tx, id, actor, 'instructor.manage');
      if (before.version !== version) throw new DomainError('instructor.stale');
      await InstructorRepository.in(tx).change(before, change);
      await this.access.tell(tx, 'changed', before, actor, { fields: Object.keys(change), version: version + 1 });
      await this.confirmations.unsettleRecord(tx, id, actor);
      return this.access.one(tx, id);
    });
  }

  /** The instructors of these ids with their qualifications, by id; unknown ids are left out. */
  async of(tx: Tx, ids: readonly string[]): Promise<Map<string, Instructor>> {
    const instructors = await InstructorRepository.in(tx).findAll(ids);
    return new Map(instructors.map((instructor) => [instructor.id, instructor]));
  }

  /** The absences of these instructors that touch a day from the first to the last, both included, in order of days. */
  absencesOf(
    tx: Tx,
    instructorIds: readonly string[],
    range: { from: string; to: string },
  ): Promise<readonly InstructorAbsence[]> {
    return AbsenceRepository.in(tx).touching(instructorIds, range);
  }

  /** The ids under which an account teaches, one in each centre at most; for `own_cohort` lists. */
  idsOfAccount(tx: Tx, accountId: string): Promise<string[]> {
    return InstructorRepository.in(tx).idsOfAccount(accountId);
  }
}
