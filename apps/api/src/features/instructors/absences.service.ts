import { type Actor, DomainError, type InstructorAbsence, type NewAbsence } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AbsenceRepository } from './absence.repository.ts';
import { InstructorAccess } from './instructor-access.service.ts';

/** As far as anybody plans. */
const FAR = '9999-12-31';

/** The days on which an instructor cannot teach. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: InstructorAccess,
  ) {}

  /** The absences of an instructor that are not over, in the order of their days. */
  list(instructorId: string, actor: Actor): Promise<{ items: InstructorAbsence[] }> {
    return this.transactions.read(async (tx) => {
      await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const range = { from: dayInJakarta(tx.at), to: FAR };
      return { items: await AbsenceRepository.in(tx).touching([instructorId], range) };
    });
  }

  /** Says that an instructor cannot teach on some days. */
  add(instructorId: string, given: NewAbsence, actor: Actor): Promise<InstructorAbsence> {
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const absence = { id: newId(), instructorId, ...given };
      await AbsenceRepository.in(tx).insert(absence);
      const { id: absenceId, from, to } = absence;
      await this.access.tell(tx, 'absence_added', instructor, actor, { absenceId, from, to });
      return absence;
    });
  }

  /** The instructor can teach after all. */
  remove(instructorId: string, absenceId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.of(tx, instructorId, actor, 'instructor.keep');
      if (!(await AbsenceRepository.in(tx).remove(instructorId, absenceId))) {
        throw new DomainError('instructor.absence_not_found');
      }
      await this.access.tell(tx, 'absence_removed', instructor, actor, { absenceId });
      return { ok: true };
    });
  }
}
