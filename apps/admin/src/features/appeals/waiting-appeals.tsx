import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useOpenAppeals } from './appeals.queries.ts';

/** The appeals that wait: for their reviewers, or for somebody to name them. */
export function WaitingAppeals() {
  const words = useMessages().appeals;
  const locale = useLocale();
  const open = useOpenAppeals();
  if (!open.data || open.data.items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {open.data.items.map(({ id, number, fullName, dueOn, overdue }) => (
        <li key={id}>
          <Link to="/appeals/$appealId" params={{ appealId: id }}>
            {number}
          </Link>
          <div>
            {words.waits(fullName, formatDay(locale, dueOn))}
            {overdue ? `, ${words.overdue}` : ''}
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
