import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useDueMentorships } from './mentoring.queries.ts';

/** Cooperatives whose plan is behind, so that somebody goes there. */
export function DueMentorships() {
  const words = useMessages().mentoring;
  const items = useDueMentorships().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <WorkCard title={words.queue.visits}>
      {items.map(({ id, cooperativeName, lateTasks, dueFollowUps }) => (
        <li key={id}>
          <Link to="/mentoring/$mentorshipId" params={{ mentorshipId: id }}>
            {cooperativeName}
          </Link>
          <div>{words.queue.due(dueFollowUps, lateTasks)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
