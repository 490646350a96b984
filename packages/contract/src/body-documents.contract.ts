import {
  BatchApproval,
  CompetencyBatch,
  CompetencyBatchDetail,
  CompetencyBatchQuery,
  CompetencyRequest,
  Id,
  page,
  prose,
  WaitingDocument,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofBatch = z.strictObject({ batchId: Id });
const ofBody = z.strictObject({ bodyId: Id });

/** Documents of certification bodies: requested by one person and approved by another. */
export const bodyDocuments = endpoints({
  listWaitingDocuments: {
    method: 'GET',
    path: '/certification-bodies/:bodyId/waiting-documents',
    summary: 'Documents that wait for a number or a signature, with what stands against signing each',
    permission: 'body_document.read',
    params: ofBody,
    response: z.object({ items: z.array(WaitingDocument) }),
  },
  requestBodyDocuments: {
    method: 'POST',
    path: '/competency-batches',
    summary: 'Ask for the documents that are ready to be signed; a second person approves',
    permission: 'body_document.request',
    body: CompetencyRequest,
    response: CompetencyBatchDetail,
    status: 201,
  },
  listCompetencyBatches: {
    method: 'GET',
    path: '/competency-batches',
    summary: 'Batches of documents within the caller’s reach, newest first',
    permission: 'body_document.read',
    query: CompetencyBatchQuery,
    response: page(CompetencyBatch),
  },
  getCompetencyBatch: {
    method: 'GET',
    path: '/competency-batches/:batchId',
    summary: 'One batch with its exact list',
    permission: 'body_document.read',
    params: ofBatch,
    response: CompetencyBatchDetail,
  },
  approveCompetencyBatch: {
    method: 'POST',
    path: '/competency-batches/:batchId/approval',
    summary: 'Approve the exact list that another person asked for; the documents are then signed',
    permission: 'body_document.approve',
    params: ofBatch,
    body: BatchApproval,
    response: CompetencyBatchDetail,
  },
  rejectCompetencyBatch: {
    method: 'POST',
    path: '/competency-batches/:batchId/rejection',
    summary: 'Send a batch back',
    permission: 'body_document.approve',
    params: ofBatch,
    body: z.strictObject({ reason: prose(1000).pipe(z.string().min(5)) }),
    response: CompetencyBatchDetail,
  },
});
