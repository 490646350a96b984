import { type NamedVoucher, voucherLine } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';

/** On what somebody without NIK stands, and who wrote it down. */
export function VoucherText({ named: { voucher, recordedByName } }: { named: NamedVoucher }) {
  const words = useMessages().enrolments.voucher;
  const locale = useLocale();
  const line = voucherLine(voucher, words, (day) => formatDay(locale, day));
  return [line, recordedByName && words.recordedBy(recordedByName)].filter(Boolean).join(', ');
}
