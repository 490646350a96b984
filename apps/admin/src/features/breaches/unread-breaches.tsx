import { peopleToldStatuses } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useNewestBreaches } from './breaches.queries.ts';

/** Breaches of which people of an own centre were told and have not read, until they are over. */
export function UnreadBreaches() {
  const words = useMessages().breaches;
  const locale = useLocale();
  const newest = useNewestBreaches().data?.items ?? [];
  const unread = newest.filter(
    ({ status, notices }) => peopleToldStatuses.includes(status) && notices.read < notices.told,
  );
  if (unread.length === 0) return null;
  return (
    <WorkCard title={words.reading.queue}>
      {unread.map(({ id, title, notices: { told, read } }) => (
        <li key={id}>
          <Link to="/breaches/$breachId" params={{ breachId: id }}>
            {title}
          </Link>
          <div>{words.reading.unread(formatNumber(locale, told - read))}</div>
        </li>
      ))}
    </WorkCard>
  );
}
