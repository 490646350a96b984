import { legalDay } from '@kompeten/domain';
import { formatShortDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useWaitingExcuses } from './check-ins.queries.ts';

/** Excuses that wait for this person's decision. */
export function WaitingExcuses() {
  const words = useMessages().checkIns.excuses;
  const locale = useLocale();
  const { data } = useWaitingExcuses();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {data.items.map(({ id, cohortId, fullName, sessionStartsAt }) => (
        <li key={id}>
          <Link to="/cohorts/$cohortId/check-ins" params={{ cohortId }}>
            {words.queueLine(fullName, formatShortDay(locale, legalDay(sessionStartsAt)))}
          </Link>
        </li>
      ))}
    </WorkCard>
  );
}
