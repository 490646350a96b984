import { regions } from '@kompeten/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';
import type { Filter } from './column.ts';

/** The provinces as a choice that narrows a list of things with a place. */
export function useProvinceFilter(label: string): Filter {
  const { data } = useQuery({
    ...queryOf(regions.listRegions, { query: { level: 'province', limit: 50 } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const options = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return { name: 'region', label, options };
}

/** The values of a kind, or of a status, as a choice that narrows a list. */
export function filterOf<V extends string>(
  name: string,
  label: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): Filter {
  return { name, label, options: values.map((value) => ({ value, label: words[value] })) };
}
