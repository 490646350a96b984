import { dayOfInstant, formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { useOpenComplaints } from './complaints.queries.ts';

const SHOWN = 8;

/** The complaints that wait for somebody who may move them on, newest first. */
export function WaitingComplaints() {
  const words = useMessages().complaints;
  const locale = useLocale();
  const { may } = useActor();
  const open = useOpenComplaints();
  const mine = (open.data?.items ?? []).filter(({ centreId, bodyId }) => may('complaint.handle', { centreId, bodyId }));
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.slice(0, SHOWN).map(({ id, number, kind, status, about, filedAt }) => (
        <li key={id}>
          <Link to="/complaints/$complaintId" params={{ complaintId: id }}>
            {about}: {words.kinds[kind]}
          </Link>
          <div>{words.waits(number, words.status[status], formatDay(locale, dayOfInstant(filedAt)))}</div>
        </li>
      ))}
    </WorkCard>
  );
}
