import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useOpenCohorts } from './selection.queries.ts';

const SHOWN = 5;

/** The trainings for which a cooperative can nominate its people now, soonest first. */
export function OpenToNominate() {
  const words = useMessages().workqueue.nominate;
  const locale = useLocale();
  const { data } = useOpenCohorts();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {data.items.slice(0, SHOWN).map(({ id, title, startsOn, endsOn, seatsLeft }) => (
        <li key={id}>
          <Link to="/nominations/$cohortId" params={{ cohortId: id }}>
            {words.line(title)}
          </Link>
          <div>{`${formatDayRange(locale, startsOn, endsOn)}, ${words.seats(seatsLeft)}`}</div>
        </li>
      ))}
    </WorkCard>
  );
}
