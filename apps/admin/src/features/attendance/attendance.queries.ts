import { attendance } from '@kompeten/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';

/** Everything that was stated about one person in one session. */
export const useAttendanceEvents = (cohortId: string, cell: { enrolmentId: string; sessionId: string }) =>
  useQuery({ ...queryOf(attendance.listAttendanceEvents, { params: { cohortId }, query: cell }), staleTime: 0 });
