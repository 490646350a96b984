import {
  type Actor,
  can,
  DomainError,
  type Instructor,
  type InstructorPerson,
  mayBeThisPerson,
  type NewQualification,
  type Qualification,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { InstructorRepository } from './instructor.repository.ts';
import { qualificationAdded, qualificationOf } from './instructor.rules.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { InstructorFileRepository } from './instructor-file.repository.ts';
import { OwnConfirmationsService } from './own-confirmations.service.ts';
import { TraineeRepository } from './trainee.repository.ts';

/** What instructors are qualified for: recorded by them or the centre, looked at by the centre, or earned in a course. */
@Injectable()
export class QualificationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly competencies: CompetenciesService,
    private readonly access: InstructorAccess,
    private readonly confirmations: OwnConfirmationsService,
  ) {}

  /** Records one more qualification; what instructors record of themselves counts once somebody else has looked at it. */
  add(id: string, given: NewQualification, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const repository = InstructorRepository.in(tx);
      const instructor = await this.access.lock(tx, id, actor, 'instructor.keep');
      if (given.evidenceId) await InstructorFileRepository.in(tx).assertOf(id, given.evidenceId);
      const subject = await this.access.subject(tx, instructor);
      const confirmed = can(actor, 'instructor.manage', subject) && !(await this.access.isOwn(tx, id, actor));
      const recorded = await this.recordable(tx, [given], confirmed);
      await repository.addQualifications(id, recorded, actor.accountId);
      await repository.change(instructor);
      for (const each of recorded)
        await this.access.tell(tx, 'qualification_added', instructor, actor, dataOf(id, each));
      return this.access.one(tx, id);
    });
  }

  /** Somebody of the centre has looked at a qualification and what shows it; never the instructor in person. */
  confirm(id: string, qualificationId: string, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.lock(tx, id, actor, 'instructor.manage');
      if (await this.access.isOwn(tx, id, actor)) throw new DomainError('instructor.own_confirmation');
      if (!(await InstructorRepository.in(tx).confirmQualification(id, qualificationId, actor.accountId))) {
        throw new DomainError('instructor.qualification_not_found');
      }
      await InstructorRepository.in(tx).change(instructor);
      await this.access.tell(tx, 'qualification_confirmed', instructor, actor, { qualificationId });
      return this.access.one(tx, id);
    });
  }

  /** Says who an instructor is among the people of the centre's courses, so that certificates count by themselves. */
  know(id: string, { enrolmentId, version }: InstructorPerson, actor: Actor): Promise<Instructor> {
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.lock(tx, id, actor, 'instructor.manage');
      if (instructor.version !== version) throw new DomainError('instructor.stale');
      const personId = enrolmentId && (await personOf(tx, enrolmentId, instructor));
      await InstructorRepository.in(tx).change(instructor, { personId });
      await this.access.tell(tx, personId ? 'person_known' : 'person_parted', instructor, actor, { enrolmentId });
      await this.confirmations.unsettleRecord(tx, id, actor);
      return this.access.one(tx, id);
    });
  }

  /** Qualifications ready to be stored; refuses units outside the register and reversed dates. */
  async recordable(tx: Tx, given: readonly NewQualification[], confirmed: boolean): Promise<Qualification[]> {
    const codes = given.flatMap(({ unitCodes }) => unitCodes);
    const known = await this.competencies.knownCodes(tx, codes);
    const unitCode = codes.find((code) => !known.has(code));
    if (unitCode !== undefined) throw new DomainError('instructor.unit_unknown', { unitCode });
    if (given.some(({ validFrom, validUntil }) => validUntil && validUntil < validFrom)) {
      throw new DomainError('instructor.qualification_dates_reversed');
    }
    return given.map((each) => qualificationOf(each, confirmed));
  }
}

const dataOf = (id: string, qualification: Qualification) => qualificationAdded(id, qualification).data;

async function personOf(tx: Tx, enrolmentId: string, { centreId, fullName }: Instructor): Promise<string> {
  const person = await TraineeRepository.in(tx).personOf(enrolmentId, centreId);
  if (!person) throw new DomainError('instructor.person_unknown');
  if (!mayBeThisPerson(fullName, person.fullName)) {
    throw new DomainError('instructor.person_name_differs', { fullName: person.fullName });
  }
  return person.id;
}
