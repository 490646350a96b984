import { appeals } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One appeal; asked anew each time, because a colleague may have moved it on. */
export const useAppeal = (appealId: string) =>
  useQuery({ ...queryOf(appeals.getAppeal, { params: { appealId } }), staleTime: 0 });

export const useReviewers = (appealId: string) => useQuery(queryOf(appeals.listReviewers, { params: { appealId } }));

/** The appeals about which somebody has to do something. */
export const useOpenAppeals = () => useQuery(queryOf(appeals.listAppeals, { query: { status: 'open', limit: 20 } }));

const changed = [appeals.getAppeal, appeals.listAppeals];

export const useAssign = () => useMutation(mutationOf(appeals.reviewAppeal, changed));
export const useDecideAppeal = () => useMutation(mutationOf(appeals.decideAppeal, changed));
