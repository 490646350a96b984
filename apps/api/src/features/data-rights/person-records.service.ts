import { type Actor, DomainError, type PersonRecord, reachOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PersonalDataRepository } from './personal-data.repository.ts';

/** What is held about a trainee, for whoever answers for it at the centre. */
@Injectable()
export class PersonRecordsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /**
   * Everything that the caller's centre holds about a trainee, and who looked at it. The look and its reason are noted
   * first, so that the page shows it among the others; of other centres nothing is shown (rule 24).
   */
  view(enrolmentId: string, reason: string, actor: Actor): Promise<PersonRecord> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'person.read_record');
      const event = enrolmentEvent('record_viewed', enrolment, { reason });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      const centreIds = reachOf(actor, 'person.read_record').any ? null : [cohort.centreId];
      const { personId } = enrolment;
      const repository = PersonalDataRepository.in(tx, { personId, accountId: null, issuerIds: centreIds });
      const person = await repository.person();
      if (!person) throw new DomainError('person.not_found');
      return { asOf: tx.at, person, ...(await repository.ofCentres()) };
    });
  }
}
