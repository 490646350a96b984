import { type Actor, DomainError, type Enrolment, goneStatuses, type VoucherNaming } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PersonVouchersService } from '../people/person-vouchers.service.ts';
import { EnrolmentRepository } from './enrolment.repository.ts';
import { enrolmentEvent } from './enrolment.rules.ts';
import { EnrolmentsService } from './enrolments.service.ts';

/** The voucher of somebody without NIK, named when they are on the list already (rule 24). */
@Injectable()
export class VouchersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly vouchers: PersonVouchersService,
  ) {}

  /** Names on what somebody stands, or puts right what was named: the earlier one stays; the trail says which kind, and no names. */
  name(id: string, { version, voucher }: VoucherNaming, actor: Actor): Promise<Enrolment> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, id, actor, 'enrolment.manage');
      const { status, person } = enrolment;
      if (enrolment.version !== version) throw new DomainError('enrolment.stale');
      if (goneStatuses.includes(status)) throw new DomainError('enrolment.wrong_state', { status, event: 'voucher' });
      if (person.identityKind !== 'none') throw new DomainError('enrolment.has_document');
      const { centreId } = cohort;
      await this.vouchers.name(tx, person, voucher, { centreId, byName: actor.fullName });
      await EnrolmentRepository.in(tx).age(id);
      const event = enrolmentEvent('voucher_named', enrolment, { kind: voucher.kind });
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.enrolments.one(tx, id);
    });
  }
}
