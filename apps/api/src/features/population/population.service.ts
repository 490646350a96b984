import { type Actor, DomainError, type PopulationAnswer, type PopulationCheckStanding } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { PopulationRegister } from './population-register.ts';

/** Asks the population register about people; what it says is a warning, and never stands in anybody's way (rule 24). */
@Injectable()
export class PopulationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly people: PeopleService,
    private readonly register: PopulationRegister,
  ) {}

  /** Whether the register can be asked here at all. */
  async standing(): Promise<PopulationCheckStanding> {
    return { offered: this.register.offered };
  }

  /** Asks about one person; the question, its purpose and the answer stand in the trail, and a difference with the enrolment. */
  async check(enrolmentId: string, purpose: string, actor: Actor): Promise<{ answer: PopulationAnswer }> {
    if (!this.register.offered) throw new DomainError('person.population_check_off');
    const { cohort, enrolment, nik } = await this.transactions.run(async (tx) => {
      const found = await this.enrolments.locked(tx, enrolmentId, actor, 'person.reveal_nik');
      return { ...found, nik: await this.people.nikOf(tx, found.enrolment.personId, found.cohort.centreId) };
    });
    const { fullName, birthDate } = enrolment.person;
    // Nobody waits for a register outside while a cohort is locked.
    const answer = await this.register.ask({ nik, fullName, birthDate, purpose });
    return this.transactions.run(async (tx) => {
      await this.enrolments.warn(tx, enrolmentId, 'population_differs', answer === 'differs');
      const data = { cohortId: cohort.id, purpose, answer };
      const event = {
        type: 'enrolment.population_checked',
        subjectType: 'enrolment' as const,
        subjectId: enrolmentId,
        data,
      };
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return { answer };
    });
  }
}
