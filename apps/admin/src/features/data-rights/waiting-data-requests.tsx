import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { useDrawnErasures, useReceivedRequests } from './data-requests.queries.ts';

/** What people ask about their data and nobody has taken up, and erasures that wait for a second person, with when it is due. */
export function WaitingDataRequests() {
  const words = useMessages().dataRights;
  const received = useReceivedRequests().data?.items ?? [];
  const waiting = [...received, ...(useDrawnErasures().data?.items ?? [])];
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {waiting.map(({ id, kind, holderName, dueAt }) => (
        <li key={id}>
          <Link to="/data-requests/$dataRequestId" params={{ dataRequestId: id }}>
            {words.kinds[kind]}: {holderName}
          </Link>
          <div>
            {words.columns.due} <DateText value={dueAt} />
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
