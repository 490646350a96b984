import { centres } from '@kompeten/contract';
import { type Centre, type Permission, reachOf } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { queryOf } from '../lib/query.ts';
import { useActor } from '../lib/session.ts';
import { SearchSelect } from './search-select.tsx';

interface CentreFieldProps {
  id: string;
  label: string;
  description?: string;
  error?: string;
  value: string;
  initialLabel?: string;
  onChange(value: string): void;
}

/** The only centre for which a person may do something, or null where there is a choice. */
export function useOnlyCentre(permission: Permission): string | null {
  const { actor } = useActor();
  const { any, centreIds } = reachOf(actor, permission);
  const [only, ...others] = [...new Set(centreIds)];
  return !any && only !== undefined && others.length === 0 ? only : null;
}

/** A training centre, found by its name. */
export function CentreField(props: CentreFieldProps) {
  const words = useMessages().centres;
  return (
    <SearchSelect<Centre>
      {...props}
      placeholder={words.find}
      query={(q) => queryOf(centres.listCentres, { query: { q, limit: 20 } })}
      option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
    />
  );
}
