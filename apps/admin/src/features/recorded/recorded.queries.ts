import { certificates, recorded } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

export const useRecordedBatch = (batchId: string) =>
  useQuery({ ...queryOf(recorded.getRecordedBatch, { params: { batchId } }), staleTime: 0 });

/** The batches that wait for a second person. */
export const usePendingBatches = () =>
  useQuery(queryOf(recorded.listRecordedBatches, { query: { status: 'pending', limit: 20 } }));

const touched = [recorded.listRecordedBatches, recorded.getRecordedBatch, certificates.listCertificates];

export const useTryRecorded = () => useMutation(mutationOf(recorded.importRecorded));
export const useRecord = () => useMutation(mutationOf(recorded.importRecorded, touched));
export const useApproveRecorded = () => useMutation(mutationOf(recorded.approveRecordedBatch, touched));
export const useRejectRecorded = () => useMutation(mutationOf(recorded.rejectRecordedBatch, touched));
export const useRecordedTemplate = () => useMutation(mutationOf(recorded.downloadRecordedTemplate));
