import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import type { Vouched } from './vouched.rules.ts';
import { type VoucherKeeper, VoucherRepository, type VoucherStanding } from './voucher.repository.ts';

/** On what people without a document stand. */
@Injectable()
export class PersonVouchersService {
  /** Keeps what people without a document stand on; who showed one needs no voucher, and none is kept. */
  keep(tx: Tx, vouched: readonly Vouched[], keeper: VoucherKeeper): Promise<void> {
    return VoucherRepository.in(tx).insertAll(vouched, keeper);
  }

  /** How the people of these enrolments stand, by enrolment. */
  of(tx: Tx, enrolmentIds: readonly string[]): Promise<Map<string, VoucherStanding>> {
    return VoucherRepository.in(tx).ofEnrolments(enrolmentIds);
  }
}
