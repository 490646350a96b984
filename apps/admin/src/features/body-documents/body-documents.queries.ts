import { bnspReports, bodyDocuments, certificates } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The certification body that the caller manages, or null. */
export const useOwnBody = (): string | null =>
  useActor().actor.memberships.find(({ role }) => role === 'certification_manager')?.certificationBodyId ?? null;

/** What waits of a body; asked anew each time, because numbers come and colleagues ask. */
export const useWaitingDocuments = (bodyId: string) =>
  useQuery({ ...queryOf(bodyDocuments.listWaitingDocuments, { params: { bodyId } }), staleTime: 0 });

export const useBatches = () => useQuery(queryOf(bodyDocuments.listCompetencyBatches, { query: { limit: 20 } }));

export const useCompetencyBatch = (batchId: string) =>
  useQuery({ ...queryOf(bodyDocuments.getCompetencyBatch, { params: { batchId } }), staleTime: 0 });

const changed = [
  bodyDocuments.listWaitingDocuments,
  bodyDocuments.listCompetencyBatches,
  bodyDocuments.getCompetencyBatch,
  certificates.listCertificates,
];

export const useImportNumbers = () => useMutation(mutationOf(bnspReports.importBnspNumbers, changed));
export const useRequestDocuments = () => useMutation(mutationOf(bodyDocuments.requestBodyDocuments, changed));
export const useApproveBatch = () => useMutation(mutationOf(bodyDocuments.approveCompetencyBatch, changed));
export const useRejectBatch = () => useMutation(mutationOf(bodyDocuments.rejectCompetencyBatch, changed));
