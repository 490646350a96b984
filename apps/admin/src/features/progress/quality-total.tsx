import type { CentreQualityPage, QualityFigures } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useShare } from './share-bar.tsx';

/** The figures of all centres that are asked for together, beside those of the period before. */
export function QualityTotal({ total }: { total: CentreQualityPage['total'] }) {
  const words = useMessages().progress.quality;
  const locale = useLocale();
  const share = useShare();
  const days = ({ from, until }: QualityFigures) => words.days(formatDay(locale, from), formatDay(locale, until));
  const held = ({ sessions, sessionsWaived }: QualityFigures) =>
    sessions === 0 ? words.noSession : share(sessionsWaived, sessions);
  return (
    <Text role="status">
      <strong>{words.total(days(total), held(total))}</strong>{' '}
      {words.totalBefore(days(total.before), held(total.before))}
    </Text>
  );
}
