import {
  BatchApproval,
  BatchStatus,
  Id,
  IssuanceBatch,
  IssuanceBatchDetail,
  IssuanceReadiness,
  IssuanceRequest,
  OfficialSignature,
  PageQuery,
  page,
  prose,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const inCohort = z.strictObject({ cohortId: Id });
const ofBatch = z.strictObject({ batchId: Id });
const refusal = z.strictObject({ reason: prose(500).pipe(z.string().min(3)) });

/** Issuing in batches by two people. */
export const issuance = endpoints({
  getIssuanceReadiness: {
    method: 'GET',
    path: '/cohorts/:cohortId/issuance',
    summary: 'Who may get a certificate, and what stands against it',
    permission: 'issuance.read',
    params: inCohort,
    response: z.object({ items: z.array(IssuanceReadiness) }),
  },
  requestIssuance: {
    method: 'POST',
    path: '/cohorts/:cohortId/issuance',
    summary: 'Request certificates',
    permission: 'issuance.request',
    params: inCohort,
    body: IssuanceRequest,
    response: z.object({ batchId: Id, total: z.int() }),
    status: 202,
  },
  listIssuanceBatches: {
    method: 'GET',
    path: '/issuance-batches',
    summary: 'Batches within the caller’s circle',
    permission: 'issuance.read',
    query: PageQuery.extend({ status: BatchStatus.optional(), cohortId: Id.optional(), roundId: Id.optional() }),
    response: page(IssuanceBatch),
  },
  getIssuanceBatch: {
    method: 'GET',
    path: '/issuance-batches/:batchId',
    summary: 'One batch with its list',
    permission: 'issuance.read',
    params: ofBatch,
    response: IssuanceBatchDetail,
  },
  watchIssuanceBatch: {
    method: 'GET',
    path: '/issuance-batches/:batchId/events',
    summary: 'Progress of a batch as server-sent events',
    permission: 'issuance.read',
    params: ofBatch,
    answer: 'events',
  },
  approveIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/approve',
    summary: 'Approve the exact list and issue',
    permission: 'issuance.approve',
    params: ofBatch,
    body: BatchApproval.optional(),
    response: IssuanceBatch,
    status: 202,
  },
  signIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/signatures',
    summary: 'Sign in person what one approved; answers when all is signed or nothing more can be',
    permission: 'issuance.approve',
    params: ofBatch,
    body: OfficialSignature,
    response: IssuanceBatch,
  },
  rejectIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/rejection',
    summary: 'Send a batch back',
    permission: 'issuance.approve',
    params: ofBatch,
    body: refusal,
    response: IssuanceBatch,
  },
  pauseIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/pause',
    summary: 'Let a batch rest; what is in hand is finished',
    permission: 'issuance.steer',
    params: ofBatch,
    response: IssuanceBatch,
  },
  resumeIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/resume',
    summary: 'Go on with a batch that rests',
    permission: 'issuance.steer',
    params: ofBatch,
    response: IssuanceBatch,
    status: 202,
  },
  retryIssuance: {
    method: 'POST',
    path: '/issuance-batches/:batchId/retry',
    summary: 'Try again, from the approved list, what failed',
    permission: 'issuance.steer',
    params: ofBatch,
    response: IssuanceBatch,
    status: 202,
  },
});
