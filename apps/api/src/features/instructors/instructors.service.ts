import {
  type Actor,
  assertCan,
  can,
  DomainError,
  type Instructor,
  type InstructorAbsence,
  type InstructorChange,
  type NewInstructor,
  type NewQualification,
  type Page,
  type Qualification,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { AbsenceRepository } from './absence.repository.ts';
import { type InstructorFilter, InstructorRepository } from './instructor.repository.ts';
import { instructorEvent, qualificationAdded, qualificationOf } from './instructor.rules.ts';

@Injectable()
export class InstructorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly competencies: CompetenciesService,
  ) {}

  /** One page of the instructors within the caller's reach, in the order asked for. */
  list(filter: InstructorFilter, actor: Actor): Promise<Page<Instructor>> {
    return this.transactions.read((tx) => InstructorRepository.in(tx).list(filter, reachOf(actor, 'instructor.read')));
  }

  /** One instructor; out of reach there is none. */
  get(id: string, actor: Actor): Promise<Instructor> {
    return this.transactions.read(async (tx) => {
      const instructor = await this.one(tx, id);
      await this.assertVisible(tx, instructor, actor);
      return instructor;
    });
  }

  /** Adds an instructor to a centre; an account with the same e-mail is theirs. */
  create(given: NewInstructor & { demo?: boolean }, actor: Actor): Promise<Instructor> {
    const { qualifications: shown, demo = false, ...said } = given;
    const { centreId } = said;
    assertCan(actor, 'instructor.manage', { centreId });
    return this.transactions.run(async (tx) => {
      await this.centres.of(tx, centreId);
      const qualifications = await this.recordable(tx, shown);
      const id = newId();
      await InstructorRepository.in(tx).insert({ ...said, id, demo, version: 1 });
      await InstructorRepository.in(tx).addQualifications(id, qualifications);
      const events = [instructorEvent('added', id, {}), ...qualifications.map((each) => qualificationAdded(id, each))];
      await AuditRepository.in(tx).append(actor, events, centreId);
      return this.one(tx, id);
    });
  }

  /** Changes how an instructor is named and reached; whoever saw an older version is refused. */
  change(id: string, { version, ...change }: InstructorChange, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const before = await this.toManage(tx, id, actor);
      if (before.version !== version) throw new DomainError('instructor.stale');
      await InstructorRepository.in(tx).change(before, change);
      const event = instructorEvent('changed', id, { fields: Object.keys(change), version: version + 1 });
      await AuditRepository.in(tx).append(actor, [event], before.centreId);
      return this.one(tx, id);
    });
  }

  /** Records one more qualification of an instructor. */
  addQualification(id: string, given: NewQualification, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const repository = InstructorRepository.in(tx);
      const instructor = await this.toManage(tx, id, actor);
      const [qualification] = await this.recordable(tx, [given]);
      if (!qualification) return instructor;
      await repository.addQualifications(id, [qualification]);
      await repository.change(instructor);
      await AuditRepository.in(tx).append(actor, [qualificationAdded(id, qualification)], instructor.centreId);
      return this.one(tx, id);
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

  private async one(tx: Tx, id: string): Promise<Instructor> {
    const [instructor] = await InstructorRepository.in(tx).findAll([id]);
    if (!instructor) throw new DomainError('instructor.not_found');
    return instructor;
  }

  private async toManage(tx: Tx, id: string, actor: Actor): Promise<Instructor> {
    const instructor = await InstructorRepository.in(tx).lock(id);
    if (!instructor) throw new DomainError('instructor.not_found');
    await this.assertVisible(tx, instructor, actor);
    assertCan(actor, 'instructor.manage', { centreId: instructor.centreId });
    return instructor;
  }

  private async assertVisible(tx: Tx, { centreId }: Instructor, actor: Actor): Promise<void> {
    const subject = this.centres.subject(await this.centres.of(tx, centreId));
    if (!can(actor, 'instructor.read', subject)) throw new DomainError('instructor.not_found');
  }

  private async recordable(tx: Tx, given: readonly NewQualification[]): Promise<Qualification[]> {
    const codes = given.flatMap(({ unitCodes }) => unitCodes);
    const known = await this.competencies.knownCodes(tx, codes);
    const unitCode = codes.find((code) => !known.has(code));
    if (unitCode !== undefined) throw new DomainError('instructor.unit_unknown', { unitCode });
    if (given.some(({ validFrom, validUntil }) => validUntil && validUntil < validFrom)) {
      throw new DomainError('instructor.qualification_dates_reversed');
    }
    return given.map(qualificationOf);
  }
}
