import { regions } from '@kompeten/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryOf } from './query.ts';

/** The region of a code, null when nobody knows it, undefined until the answer is there. */
export function useRegionOf(code: string) {
  const { data } = useQuery({
    ...queryOf(regions.listRegions, { query: { q: code, limit: 20 } }),
    enabled: code !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return data && code ? (data.items.find((region) => region.code === code) ?? null) : undefined;
}
