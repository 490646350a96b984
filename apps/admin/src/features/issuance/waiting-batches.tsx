import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { standingBlockers } from './batch-waiting.tsx';
import { useWaitingBatches } from './issuance.queries.ts';

/** The requests to issue that wait for this very person. */
export function WaitingBatches() {
  const words = useMessages().issuance;
  const batches = useWaitingBatches();
  const mine = batches.data?.items.filter((batch) => standingBlockers(batch).length === 0) ?? [];
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.map((batch) => (
        <li key={batch.id}>
          <Link to="/issuance/$batchId" params={{ batchId: batch.id }}>
            {words.queueLine(batch.total, batch.cohortTitle)}
          </Link>
          <div>{words.queueBy(batch.requestedByName)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
