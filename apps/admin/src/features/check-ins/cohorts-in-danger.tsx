import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useCohortsInDanger } from './check-ins.queries.ts';

/** Cohorts at work in which somebody is about to miss the minimum of attendance, or has. */
export function CohortsInDanger() {
  const words = useMessages().checkIns.danger;
  const { data } = useCohortsInDanger();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {data.items.map(({ cohortId, title, close, outOfReach }) => (
        <li key={cohortId}>
          <Link to="/cohorts/$cohortId" params={{ cohortId }}>
            {title}
          </Link>
          <div>{words.line(close, outOfReach)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
