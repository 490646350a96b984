import { grading } from '@kompeten/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';

/** Every judgement of one cell as it was made. */
export const useGradeEvents = (cohortId: string, cell: { enrolmentId: string; unitCode: string }) =>
  useQuery({ ...queryOf(grading.listGradeEvents, { params: { cohortId }, query: cell }), staleTime: 0 });
