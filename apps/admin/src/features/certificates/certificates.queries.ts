import { certificates } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One certificate with its history; asked anew each time, because its standing follows the clock. */
export const useCertificate = (certificateId: string) =>
  useQuery({ ...queryOf(certificates.getCertificate, { params: { certificateId } }), staleTime: 0 });

/** The requests that wait for a second person. */
export const useWaitingRequests = () =>
  useQuery(queryOf(certificates.listCertificateRequests, { query: { status: 'pending', limit: 20 } }));

const touched = [certificates.getCertificate, certificates.listCertificates, certificates.listCertificateRequests];

export const useRequestRevocation = () => useMutation(mutationOf(certificates.requestRevocation, touched));
export const useRequestReplacement = () => useMutation(mutationOf(certificates.requestReplacement, touched));
export const useRequestReduction = () => useMutation(mutationOf(certificates.requestUnitReduction, touched));
export const useSuspend = () => useMutation(mutationOf(certificates.suspendCertificate, touched));
export const useRequestReinstatement = () => useMutation(mutationOf(certificates.requestReinstatement, touched));
export const useApproveRequest = () => useMutation(mutationOf(certificates.approveCertificateRequest, touched));
export const useRejectRequest = () => useMutation(mutationOf(certificates.rejectCertificateRequest, touched));
