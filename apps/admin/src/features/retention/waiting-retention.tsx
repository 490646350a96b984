import { policies } from '@kompeten/contract';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { queryOf } from '../../lib/query.ts';

/** Values that end records sooner and wait for a second administrator. */
export function WaitingRetention() {
  const { policies: settings, retention: words } = useMessages();
  const locale = useLocale();
  const { data } = useQuery(queryOf(policies.listSettings, {}));
  const waiting = data?.items.flatMap(({ key, proposed }) => (proposed === null ? [] : [{ key, proposed }])) ?? [];
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.proposals.title}>
      {waiting.map(({ key, proposed }) => (
        <li key={key}>
          <Link to="/retention">{`${settings.names[key]} ${words.months(formatNumber(locale, proposed))}`}</Link>
        </li>
      ))}
    </WorkCard>
  );
}
