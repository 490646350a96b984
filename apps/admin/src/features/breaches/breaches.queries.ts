import { breaches } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [breaches.getBreach, breaches.listBreaches];

/** One breach; asked anew each time, because a notice may have been read meanwhile. */
export const useBreach = (breachId: string) =>
  useQuery({ ...queryOf(breaches.getBreach, { params: { breachId } }), staleTime: 0 });

/** The newest breaches, for the first page. */
export const useNewestBreaches = () => useQuery(queryOf(breaches.listBreaches, { query: { limit: 50 } }));

/** Records a breach. */
export const useRecordBreach = () => useMutation(mutationOf(breaches.recordBreach, [breaches.listBreaches]));

/** Writes what is known of a breach by now. */
export const useChangeBreach = () => useMutation(mutationOf(breaches.changeBreach, changed));

/** Takes a step. */
export const useMoveBreach = () => useMutation(mutationOf(breaches.moveBreach, changed));
