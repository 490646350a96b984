import { type Actor, DomainError, type PinReset } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { ApplicationCardRepository } from './application-card.repository.ts';

/** An applicant who forgot the PIN comes to the centre, and sets another one with the same code. */
@Injectable()
export class PinResetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Forgets a PIN and its wrong tries; the code and its first use afterwards set the next one. */
  reset(enrolmentId: string, { reason }: PinReset, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const { cohort, enrolment } = await this.enrolments.locked(tx, enrolmentId, actor, 'selection.record');
      const wasThere = await ApplicationCardRepository.in(tx).forgetPin(enrolmentId);
      if (!wasThere) throw new DomainError('selection.not_an_applicant');
      const event = enrolmentEvent('application_pin_reset', enrolment, { reason });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return { ok: true };
    });
  }
}
