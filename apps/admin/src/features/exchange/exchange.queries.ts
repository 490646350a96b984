import { cohorts, exchange } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [exchange.listExchangeProfiles, exchange.getExchangeProfile];

/** The layouts in force. */
export const useProfiles = () => useQuery(queryOf(exchange.listExchangeProfiles, { query: {} }));

/** One edition of a layout, with the others of its line. */
export const useProfile = (profileId: string) =>
  useQuery(queryOf(exchange.getExchangeProfile, { params: { profileId } }));

export const useCreateProfile = () => useMutation(mutationOf(exchange.createExchangeProfile, touched));
export const useChangeProfile = () => useMutation(mutationOf(exchange.changeExchangeProfile, touched));
export const useWriteFile = () => useMutation(mutationOf(exchange.writeExchangeFile));

/** The cohorts that a search finds. */
export const cohortsNamed = (q: string) => queryOf(cohorts.listCohorts, { query: { q, limit: 20 } });
