import { progress } from '@kompeten/contract';
import type { RegionProgress } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** How far the regions of a ministry or office are, on its first page. */
export function RegionGlance() {
  const { user } = useActor();
  const offices = user.memberships.filter(({ role }) => role === 'ministry');
  return (
    <>
      {offices.map(({ regionCode, organisationName }) => (
        <Region key={regionCode} code={regionCode || null} name={organisationName} />
      ))}
    </>
  );
}

function Region({ code, name }: { code: string | null; name: string | null }) {
  const words = useMessages().workqueue.region;
  const { data } = useQuery(queryOf(progress.getProgress, { query: code ? { parent: code } : {} }));
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  const sum = (count: keyof Pick<RegionProgress, Counted>) => items.reduce((all, one) => all + one[count], 0);
  const untouched = items.filter(({ cooperatives, trained }) => cooperatives > 0 && trained === 0).length;
  return (
    <WorkCard title={words.title(name || words.nation)}>
      <li>{words.managers(sum('withCertifiedManager'), sum('cooperatives'))}</li>
      <li>{words.people(sum('trained'), sum('certified'))}</li>
      <li>{words.seats(sum('seatsUsed'), sum('seats'))}</li>
      {untouched > 0 ? <li>{words.untouched(untouched)}</li> : null}
      <li>
        <Link to="/progress" search={code ? { parent: code } : {}}>
          {words.open}
        </Link>
      </li>
    </WorkCard>
  );
}

type Counted = 'withCertifiedManager' | 'cooperatives' | 'trained' | 'certified' | 'seatsUsed' | 'seats';
