import { cohorts } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { useOpenCohorts } from './selection.queries.ts';

const MOST = 100;

/** The cohorts of one's own centre whose applicants wait to be verified or scored. */
export function WaitingApplicants() {
  const words = useMessages().workqueue.applicants;
  const { may } = useActor();
  const own = useQuery(queryOf(cohorts.listCohorts, { query: { status: 'enrolling', limit: MOST } }));
  const open = useOpenCohorts();
  const mine = (own.data?.items ?? []).filter(({ centreId }) => may('selection.record', { centreId }));
  const ids = new Set(mine.map(({ id }) => id));
  const waiting = (open.data?.items ?? []).filter(({ id, applicants }) => ids.has(id) && applicants > 0);
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {waiting.map(({ id, title, applicants }) => (
        <li key={id}>
          <Link to="/cohorts/$cohortId/applicants" params={{ cohortId: id }}>
            {words.line(applicants, title)}
          </Link>
        </li>
      ))}
    </WorkCard>
  );
}
