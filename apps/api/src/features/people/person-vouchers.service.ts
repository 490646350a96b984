import { type Voucher, voucherFault, voucherRefusal } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { Person } from './person.table.ts';
import type { Vouched } from './vouched.rules.ts';
import { type VoucherKeeper, VoucherRepository, type VoucherStanding } from './voucher.repository.ts';

/** On what people without a document stand. */
@Injectable()
export class PersonVouchersService {
  /** Keeps what people without a document stand on; who showed one needs no voucher, and none is kept. */
  keep(tx: Tx, vouched: readonly Vouched[], keeper: VoucherKeeper): Promise<void> {
    return VoucherRepository.in(tx).insertAll(vouched, keeper);
  }

  /** Names on what somebody known stands, or puts right what was named: the earlier one stays. */
  async name(
    tx: Tx,
    { id: personId, fullName }: Pick<Person, 'id' | 'fullName'>,
    voucher: Voucher,
    keeper: VoucherKeeper,
  ): Promise<void> {
    const fault = voucherFault(voucher, fullName, dayInJakarta(tx.at));
    if (fault !== null) throw voucherRefusal(fault, '/voucher');
    await this.keep(tx, [{ personId, voucher }], keeper);
  }

  /** How the people of these enrolments stand, by enrolment. */
  of(tx: Tx, enrolmentIds: readonly string[]): Promise<Map<string, VoucherStanding>> {
    return VoucherRepository.in(tx).ofEnrolments(enrolmentIds);
  }

  /** How somebody stands at a certification body. */
  atBody(tx: Tx, personId: string, bodyId: string): Promise<VoucherStanding> {
    return VoucherRepository.in(tx).atBody(personId, bodyId);
  }
}
