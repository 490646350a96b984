import { cooperatives } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [
  cooperatives.listCooperatives,
  cooperatives.getCooperative,
  cooperatives.getCooperativeStanding,
  cooperatives.listCooperativePeople,
];

/** One cooperative. */
export const useCooperative = (cooperativeId: string) =>
  useQuery(queryOf(cooperatives.getCooperative, { params: { cooperativeId } }));

/** Where a cooperative stands, in numbers. */
export const useStanding = (cooperativeId: string) =>
  useQuery(queryOf(cooperatives.getCooperativeStanding, { params: { cooperativeId } }));

/** Who holds its offices, who is trained and certified. */
export const useCooperativePeople = (cooperativeId: string) =>
  useQuery(queryOf(cooperatives.listCooperativePeople, { params: { cooperativeId } }));

export const useSetOfficeHolders = () => useMutation(mutationOf(cooperatives.setOfficeHolders, touched));
export const useRegisterCooperative = () => useMutation(mutationOf(cooperatives.createCooperative, touched));
export const useChangeCooperative = () => useMutation(mutationOf(cooperatives.changeCooperative, touched));
