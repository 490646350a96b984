import { useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useWaitingRequests } from './certificates.queries.ts';

/** The changes of certificates that wait for this very person. */
export function WaitingRequests() {
  const words = useMessages().certificates;
  const terms = useTerms();
  const requests = useWaitingRequests();
  const mine =
    requests.data?.items.filter(({ blockers }) => blockers.every(({ code }) => code === 'second_factor_needed')) ?? [];
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.map(({ id, certificateId, certificate, kind, requestedByName }) => (
        <li key={id}>
          <Link to="/certificates/$certificateId/requests/$requestId" params={{ certificateId, requestId: id }}>
            {terms.requestKind[kind]}: {certificate?.holderName}
          </Link>
          <div>{requestedByName}</div>
        </li>
      ))}
    </WorkCard>
  );
}
