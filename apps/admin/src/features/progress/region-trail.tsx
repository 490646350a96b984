import { regions } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../../lib/query.ts';

/** The codes from the province down to a region: `35.10` is `35`, `35.10`. */
export const ancestorsOf = (code: string) =>
  code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));

/** Where in the country one looks, and the way back up. */
export function RegionTrail({ code }: { code: string | undefined }) {
  const words = useMessages().progress;
  const codes = code ? ancestorsOf(code) : [];
  return (
    <nav aria-label={words.wayUp}>
      <ol className="k-trail">
        <li>
          {code ? <Link to="/progress">{words.nation}</Link> : <span aria-current="location">{words.nation}</span>}
        </li>
        {codes.map((each) => (
          <li key={each}>
            <RegionName code={each} current={each === code} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RegionName({ code, current }: { code: string; current: boolean }) {
  const { data } = useQuery({
    ...queryOf(regions.listRegions, { query: { q: code } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = data?.items.find((region) => region.code === code)?.name ?? code;
  if (current) return <span aria-current="location">{name}</span>;
  return (
    <Link to="/progress" search={{ parent: code } as never}>
      {name}
    </Link>
  );
}
