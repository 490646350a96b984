import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useDelegations } from './delegations.queries.ts';

/** Whose authority one holds today, and who holds one's own. */
export function StandingDelegations() {
  const words = useMessages().delegations;
  const locale = useLocale();
  const { data } = useDelegations();
  const inForce = (side: 'given' | 'received') => data?.[side].filter(({ standing }) => standing === 'in_force') ?? [];
  const lines = [
    ...inForce('given').map(({ id, colleagueName, endsOn }) => ({
      id,
      text: words.resting(colleagueName, formatDay(locale, endsOn)),
    })),
    ...inForce('received').map(({ id, giverName, endsOn }) => ({
      id,
      text: words.acting(giverName, formatDay(locale, endsOn)),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {lines.map(({ id, text }) => (
        <li key={id}>
          <Link to="/delegations">{text}</Link>
        </li>
      ))}
    </WorkCard>
  );
}
