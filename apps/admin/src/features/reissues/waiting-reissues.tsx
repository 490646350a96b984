import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { useReissues } from './reissues.queries.ts';

/** The certificates of reissues that wait for this very person to sign them. */
export function WaitingReissues() {
  const { officialSigning, reissues: words } = useMessages();
  const mine = useReissues().data?.items.filter(({ awaitsCaller }) => awaitsCaller) ?? [];
  if (mine.length === 0) return null;
  return (
    <WorkCard title={officialSigning.awaitsYou}>
      {mine.map(({ id, awaiting, startedAt }) => (
        <li key={id}>
          <Link to="/reissues/$reissueId" params={{ reissueId: id }}>
            {words.queueLine(awaiting)}
          </Link>
          <div>
            {words.of} <DateText value={startedAt} />
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
