import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useWaitingTerms } from './terms-of-use.queries.ts';

/** The terms of use that wait for this very person to publish or return them. */
export function WaitingTerms() {
  const words = useMessages().termsOfUse;
  const items = useWaitingTerms().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {items.map(({ bodyId, bodyName, edition, submittedByName }) => (
        <li key={bodyId}>
          <Link to="/bodies/$bodyId/terms-of-use" params={{ bodyId }}>
            {words.edition(edition)}, {bodyName}
          </Link>
          <div>{words.queueBy(submittedByName)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
