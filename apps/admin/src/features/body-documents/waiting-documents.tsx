import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useBatches } from './body-documents.queries.ts';

/** The issuances of the body that wait for this very person. */
export function WaitingDocuments() {
  const words = useMessages().bodyDocuments;
  const batches = useBatches();
  const mine = (batches.data?.items ?? []).filter(
    ({ status, blockers }) =>
      status === 'pending_approval' && blockers.every(({ code }) => code === 'second_factor_needed'),
  );
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.map(({ id, total, issued, requestedByName }) => (
        <li key={id}>
          <Link to="/body-documents/$batchId" params={{ batchId: id }}>
            {words.count(issued, total)}
          </Link>
          <div>{words.by(requestedByName)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
