import { dayOfInstant, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { waitingFor } from './cohort-waits.ts';
import { useLatestCohorts } from './cohorts.queries.ts';

const SHOWN = 8;

/** The cohorts whose next step is due. */
export function WaitingCohorts() {
  const words = useMessages().cohorts;
  const { may } = useActor();
  const { data } = useLatestCohorts();
  const today = dayOfInstant(new Date().toISOString());
  const waiting = (data?.items ?? []).flatMap((cohort) => {
    const event = may('cohort.manage', { centreId: cohort.centreId }) ? waitingFor(cohort, today) : null;
    return event ? [{ cohort, event }] : [];
  });
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {waiting.slice(0, SHOWN).map(({ cohort, event }) => (
        <li key={cohort.id}>
          <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
            {cohort.title}
          </Link>
          <div>{words.waits[event]}</div>
        </li>
      ))}
    </WorkCard>
  );
}
