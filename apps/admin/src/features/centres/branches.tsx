import { useMessages, useTerms } from '@kompeten/ui';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useBranches } from './centres.queries.ts';

/** The centres that belong to a centre. */
export function Branches({ centreId }: { centreId: string }) {
  const words = useMessages().rooms;
  const terms = useTerms();
  const { data } = useBranches(centreId);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="branches-title">
      <Title order={2} size="h4" id="branches-title" mb="sm">
        {words.branches}
      </Title>
      <ul className="k-reasons">
        {data.items.map(({ id, name, kind, regionName }) => (
          <li key={id}>
            <Link to="/centres/$centreId" params={{ centreId: id }}>
              {name}
            </Link>
            {`, ${terms.centreKind[kind]}, ${regionName}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
