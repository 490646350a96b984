import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { useWaitingApplications } from './applications.queries.ts';

const SHOWN = 8;

/** The applications that wait for the body or for the assessor, newest first. */
export function WaitingApplications() {
  const words = useMessages().assessmentApplications;
  const { may } = useActor();
  const open = useWaitingApplications().data?.items ?? [];
  const mine = open.filter(({ status, bodyId }) =>
    status === 'self_assessed' ? may('application.review') : may('application.decide', { bodyId }),
  );
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.slice(0, SHOWN).map(({ id, number, fullName, schemeTitle, status }) => (
        <li key={id}>
          <Link to="/applications/$applicationId" params={{ applicationId: id }}>
            {fullName}: {schemeTitle}
          </Link>
          <div>{words.waits(number, words.names.status[status])}</div>
        </li>
      ))}
    </WorkCard>
  );
}
