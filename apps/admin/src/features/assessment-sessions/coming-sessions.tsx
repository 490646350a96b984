import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { useComingSessions } from './assessment-sessions.queries.ts';

const SHOWN = 6;

/** The sessions that come next for whoever assesses, watches or schedules, the nearest first. */
export function ComingSessions() {
  const words = useMessages().assessmentSessions;
  const { may } = useActor();
  const works = may('judgement.record') || may('exam.run') || may('assessment.schedule');
  const sessions = useComingSessions(works).data?.items ?? [];
  if (sessions.length === 0) return null;
  return (
    <WorkCard title={words.coming}>
      {[...sessions]
        .reverse()
        .slice(0, SHOWN)
        .map(({ id, title, siteName, startsAt }) => (
          <li key={id}>
            <Link to="/assessment-sessions/$sessionId" params={{ sessionId: id }}>
              {title}
            </Link>
            <div>
              {siteName}, <DateText value={startsAt} />
            </div>
          </li>
        ))}
    </WorkCard>
  );
}
