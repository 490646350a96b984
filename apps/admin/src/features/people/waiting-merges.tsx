import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useWaitingMerges } from './people.queries.ts';

/** Proposals to make two records one that wait for a second person. */
export function WaitingMerges() {
  const words = useMessages().people;
  const { data } = useWaitingMerges();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {data.items.map(({ id, names: [one = '', other = ''] }) => (
        <li key={id}>
          <Link to="/merge-cases/$mergeCaseId" params={{ mergeCaseId: id }}>
            {words.compare(one, other)}
          </Link>
        </li>
      ))}
    </WorkCard>
  );
}
