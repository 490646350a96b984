import { judgements } from '@kompeten/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';

/** Every judgement of one criterion as it was made. */
export const useJudgementEvents = (candidacyId: string, cell: { unitCode: string; criterion: string }) =>
  useQuery({ ...queryOf(judgements.listJudgementEvents, { params: { candidacyId }, query: cell }), staleTime: 0 });
