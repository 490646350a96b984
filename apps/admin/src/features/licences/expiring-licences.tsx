import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { LicenceStanding } from './licence-standing.tsx';
import { useExpiringLicences } from './licences.queries.ts';

const SHOWN = 8;

/** The accreditation and licences of the own centres that have expired or soon will, unless renewed. */
export function ExpiringLicences() {
  const words = useMessages().licences;
  const { data } = useExpiringLicences();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {data.items.slice(0, SHOWN).map((licence) => (
        <li key={licence.id}>
          <Link to="/centres/$centreId/licences" params={{ centreId: licence.centreId }}>
            {`${words.kind[licence.kind]}, ${licence.centreName}`}
          </Link>{' '}
          <LicenceStanding licence={licence} />
          <div>{`${licence.title} (${licence.number})`}</div>
        </li>
      ))}
    </WorkCard>
  );
}
