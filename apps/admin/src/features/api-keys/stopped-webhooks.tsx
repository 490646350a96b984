import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useStoppedWebhooks } from './api-keys.queries.ts';

/** Receivers that were silent for days: somebody should ask their contact. */
export function StoppedWebhooks() {
  const words = useMessages().apiKeys;
  const stopped = useStoppedWebhooks().data?.items.filter(({ standing }) => standing === 'active') ?? [];
  if (stopped.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {stopped.map(({ id, organisation, name }) => (
        <li key={id}>
          <Link to="/api-keys/$apiKeyId" params={{ apiKeyId: id }}>
            {words.queueLine(organisation)}
          </Link>
          <div>{name}</div>
        </li>
      ))}
    </WorkCard>
  );
}
