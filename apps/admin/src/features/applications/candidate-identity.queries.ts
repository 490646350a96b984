import { applications, candidateIdentities, type Endpoint } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [candidateIdentities.getCandidateIdentity, applications.getApplication, applications.listApplications];

/** On what the identity of a candidate stands; asked anew each time, since a colleague may have named it. */
export const useCandidateIdentity = (applicationId: string) =>
  useQuery({ ...queryOf(candidateIdentities.getCandidateIdentity, { params: { applicationId } }), staleTime: 0 });

/** The same for a form, which begins with it: only as the register has it now, since every step of the application ages it. */
export function useFreshIdentity(applicationId: string) {
  const query = useCandidateIdentity(applicationId);
  return { ...query, data: query.isFetchedAfterMount ? query.data : undefined };
}

const naming = <E extends Endpoint>(endpoint: E) => mutationOf(endpoint, touched);

export const useNameCandidateVoucher = () => useMutation(naming(candidateIdentities.nameCandidateVoucher));
export const useNameCandidateNik = () => useMutation(naming(candidateIdentities.nameCandidateNik));
