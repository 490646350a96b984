import { cooperatives } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [cooperatives.listCooperatives, cooperatives.getCooperative];

/** One cooperative. */
export const useCooperative = (cooperativeId: string) =>
  useQuery(queryOf(cooperatives.getCooperative, { params: { cooperativeId } }));

export const useRegisterCooperative = () => useMutation(mutationOf(cooperatives.createCooperative, touched));
export const useChangeCooperative = () => useMutation(mutationOf(cooperatives.changeCooperative, touched));
