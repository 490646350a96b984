import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useReportedPlacements } from './mentoring.queries.ts';

/** Jobs and businesses that wait for somebody to confirm them. */
export function WaitingPlacements() {
  const words = useMessages().mentoring;
  const items = useReportedPlacements().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <WorkCard title={words.queue.placements}>
      {items.map(({ id, title, personName, cooperativeName }) => (
        <li key={id}>
          <Link to="/placements/$placementId" params={{ placementId: id }}>
            {title}, {personName}
          </Link>
          <div>{cooperativeName}</div>
        </li>
      ))}
    </WorkCard>
  );
}
