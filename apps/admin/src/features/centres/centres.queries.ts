import { centres } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One training centre. */
export const useCentre = (centreId: string) => useQuery(queryOf(centres.getCentre, { params: { centreId } }));

/** The centres that belong to a centre. */
export const useBranches = (parentId: string) =>
  useQuery(queryOf(centres.listCentres, { query: { parentId, limit: 200 } }));

export const useCreateCentre = () => useMutation(mutationOf(centres.createCentre, [centres.listCentres]));
export const useChangeCentre = () =>
  useMutation(mutationOf(centres.changeCentre, [centres.listCentres, centres.getCentre]));
