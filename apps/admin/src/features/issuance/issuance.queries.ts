import { certificates, cohorts, issuance } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** Who of a cohort may get a certificate, and what stands against it. */
export const useReadiness = (cohortId: string) =>
  useQuery({ ...queryOf(issuance.getIssuanceReadiness, { params: { cohortId } }), staleTime: 0 });

/** One request with its exact list. */
export const useBatch = (batchId: string) =>
  useQuery({ ...queryOf(issuance.getIssuanceBatch, { params: { batchId } }), staleTime: 0 });

/** The requests of one cohort. */
export const useBatchesOf = (cohortId: string) =>
  useQuery(queryOf(issuance.listIssuanceBatches, { query: { cohortId, limit: 20 } }));

/** The requests that wait for a second person. */
export const useWaitingBatches = () =>
  useQuery(queryOf(issuance.listIssuanceBatches, { query: { status: 'pending_approval', limit: 20 } }));

/** The approved requests that wait for an official's own signature. */
export const useUnsignedBatches = () =>
  useQuery(queryOf(issuance.listIssuanceBatches, { query: { status: 'awaiting_signature', limit: 20 } }));

/** Everything that an act of issuing makes old. */
export const touchedByIssuing = [
  issuance.getIssuanceReadiness,
  issuance.getIssuanceBatch,
  issuance.listIssuanceBatches,
  certificates.listCertificates,
  cohorts.getCohort,
];

export const useRequestIssuance = () => useMutation(mutationOf(issuance.requestIssuance, touchedByIssuing));
export const useApproveIssuance = () => useMutation(mutationOf(issuance.approveIssuance, touchedByIssuing));
export const useRejectIssuance = () => useMutation(mutationOf(issuance.rejectIssuance, touchedByIssuing));
