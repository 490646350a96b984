import { complaints } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One complaint; asked anew each time, because a colleague may have moved it on. */
export const useComplaint = (complaintId: string) =>
  useQuery({ ...queryOf(complaints.getComplaint, { params: { complaintId } }), staleTime: 0 });

/** The complaints that are not closed, newest first. */
export const useOpenComplaints = () =>
  useQuery(queryOf(complaints.listComplaints, { query: { status: 'open', limit: 20 } }));

export const useMoveComplaint = () =>
  useMutation(mutationOf(complaints.moveComplaint, [complaints.getComplaint, complaints.listComplaints]));
