import type { NamedVoucher, Witness } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';

/** On what somebody without NIK stands, and who wrote it down. */
export function VoucherText({ named }: { named: NamedVoucher }) {
  const words = useMessages().enrolments.voucher;
  const locale = useLocale();
  const { voucher, recordedByName } = named;
  const by = recordedByName && words.recordedBy(recordedByName);
  if (voucher.kind === 'two_witnesses') {
    const told = ({ fullName, relation, position }: Witness) =>
      words.witness(fullName, [relation, position].filter(Boolean).join(', '));
    return [words.witnesses(told(voucher.firstWitness), told(voucher.secondWitness)), by].filter(Boolean).join(', ');
  }
  const letter = words.letter(voucher.number, formatDay(locale, voucher.date), voucher.office);
  return [letter, voucher.signedBy && words.signed(voucher.signedBy), by].filter(Boolean).join(', ');
}
