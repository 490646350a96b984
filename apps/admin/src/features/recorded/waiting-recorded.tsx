import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { usePendingBatches } from './recorded.queries.ts';

/** The older registers that wait for this very person: not those that they sent themselves. */
export function WaitingRecorded() {
  const words = useMessages().recorded;
  const { user } = useActor();
  const waiting = (usePendingBatches().data?.items ?? []).filter(({ requestedById }) => requestedById !== user.id);
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {waiting.map(({ id, fileName, requestedByName }) => (
        <li key={id}>
          <Link to="/recorded/$batchId" params={{ batchId: id }}>
            {fileName}
          </Link>
          <div>{requestedByName}</div>
        </li>
      ))}
    </WorkCard>
  );
}
