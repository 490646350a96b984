import {
  type Actor,
  adultAge,
  consentFrom,
  DomainError,
  type Enrolment,
  type GuardianRecord,
  goneStatuses,
  guardianFault,
  guardianRefusal,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { EnrolmentRepository } from './enrolment.repository.ts';
import { enrolmentEvent } from './enrolment.rules.ts';
import { EnrolmentsService } from './enrolments.service.ts';

/** The consent of a guardian, recorded for somebody who is on the list already. */
@Injectable()
export class GuardianConsentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Records who consents for somebody under age, or puts right what was recorded; the trail says how, not who. */
  record(id: string, { version, guardian: told }: GuardianRecord, actor: Actor): Promise<Enrolment> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, id, actor, 'enrolment.manage');
      const { status, person } = enrolment;
      if (enrolment.version !== version) throw new DomainError('enrolment.stale');
      if (goneStatuses.includes(status)) throw new DomainError('enrolment.wrong_state', { status, event: 'guardian' });
      const today = dayInJakarta(tx.at);
      const fault = guardianFault(person.birthDate, told, today);
      if (fault !== null) throw guardianRefusal(fault);
      const guardian = consentFrom(person.birthDate, told, { at: tx.at, today, byName: actor.fullName });
      if (guardian === null) throw new DomainError('enrolment.of_age', { adultAge });
      await EnrolmentRepository.in(tx).consent(id, guardian);
      const { way, givenOn } = guardian;
      const events = [enrolmentEvent('guardian_recorded', enrolment, { way, givenOn })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return this.enrolments.one(tx, id);
    });
  }
}
