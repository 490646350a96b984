import type { Assessor } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { today } from '../lib/today.ts';

/** Whether the certificate of an assessor is valid today, and until when (rule 3). */
export function AssessorValidity({
  assessor: { active, validUntil },
}: {
  assessor: Pick<Assessor, 'active' | 'validUntil'>;
}) {
  const words = useMessages().bodies;
  const locale = useLocale();
  const day = formatDay(locale, validUntil);
  if (!active) return <StatusMark tone="neutral">{words.inactive}</StatusMark>;
  return validUntil < today() ? (
    <StatusMark tone="bad">{words.ended(day)}</StatusMark>
  ) : (
    <StatusMark tone="good">{words.validUntil(day)}</StatusMark>
  );
}
