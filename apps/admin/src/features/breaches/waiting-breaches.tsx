import { untoldStatuses } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { BreachStanding } from './breach-standing.tsx';
import { useNewestBreaches } from './breaches.queries.ts';

/** Breaches of which somebody has still to be told, with until when. */
export function WaitingBreaches() {
  const words = useMessages().breaches;
  const newest = useNewestBreaches().data?.items ?? [];
  const waiting = newest.filter(({ status }) => untoldStatuses.includes(status));
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {waiting.map((breach) => (
        <li key={breach.id}>
          <Link to="/breaches/$breachId" params={{ breachId: breach.id }}>
            {breach.title}
          </Link>
          <div>
            <BreachStanding breach={breach} /> {words.columns.due}: <DateText value={breach.dueAt} />
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
