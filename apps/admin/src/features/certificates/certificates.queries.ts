import { certificates } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One certificate with its history; asked anew each time, because its standing follows the clock. */
export const useCertificate = (certificateId: string) =>
  useQuery({ ...queryOf(certificates.getCertificate, { params: { certificateId } }), staleTime: 0 });

/** The requests that wait for a second person. */
export const useWaitingRequests = () =>
  useQuery(queryOf(certificates.listCertificateRequests, { query: { status: 'pending', limit: 20 } }));

/** What a change of a certificate makes old. */
export const touchedByChange = [
  certificates.getCertificate,
  certificates.listCertificates,
  certificates.listCertificateRequests,
];

export const useRequestRevocation = () => useMutation(mutationOf(certificates.requestRevocation, touchedByChange));
export const useRequestReplacement = () => useMutation(mutationOf(certificates.requestReplacement, touchedByChange));
export const useRequestReduction = () => useMutation(mutationOf(certificates.requestUnitReduction, touchedByChange));
export const useSuspend = () => useMutation(mutationOf(certificates.suspendCertificate, touchedByChange));
export const useRequestReinstatement = () =>
  useMutation(mutationOf(certificates.requestReinstatement, touchedByChange));
export const useApproveRequest = () => useMutation(mutationOf(certificates.approveCertificateRequest, touchedByChange));
export const useRejectRequest = () => useMutation(mutationOf(certificates.rejectCertificateRequest, touchedByChange));
