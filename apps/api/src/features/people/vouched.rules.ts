import { type PersonInput, type Voucher, voucherOf } from '@kompeten/domain';

/** A voucher for a person. */
export interface Vouched {
  personId: string;
  voucher: Voucher;
}

/** The voucher by which somebody as typed enters, in a list of its own; an empty one where none is named. */
export function vouchedIn(personId: string, given: PersonInput): Vouched[] {
  const voucher = voucherOf(given);
  return voucher ? [{ personId, voucher }] : [];
}
