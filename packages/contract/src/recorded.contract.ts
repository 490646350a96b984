import {
  Id,
  NumberAnswer,
  NumberClaim,
  page,
  RecordedBatch,
  RecordedBatchDetail,
  RecordedBatchQuery,
  RecordedImport,
  ReturnReason,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCentre = z.strictObject({ centreId: Id });
const ofBatch = z.strictObject({ batchId: Id });

/** Certificates of an issuer's own older register: recorded, not signed; two people confirm them. */
export const recorded = endpoints({
  importRecorded: {
    method: 'POST',
    path: '/centres/:centreId/recorded-certificates/import',
    summary: 'Read an older register from a spreadsheet; what is accepted waits for a second person',
    permission: 'recorded.request',
    params: ofCentre,
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    upload: { maxBytes: 10_000_000 },
    response: RecordedImport,
  },
  downloadRecordedTemplate: {
    method: 'GET',
    path: '/recorded-template',
    summary: 'Spreadsheet for an older register',
    permission: 'recorded.request',
    answer: 'file',
  },
  listRecordedBatches: {
    method: 'GET',
    path: '/recorded-batches',
    summary: 'Parts of older registers within the caller’s circle, newest first',
    permission: 'recorded.read',
    query: RecordedBatchQuery,
    response: page(RecordedBatch),
  },
  getRecordedBatch: {
    method: 'GET',
    path: '/recorded-batches/:batchId',
    summary: 'One part with its entries',
    permission: 'recorded.read',
    params: ofBatch,
    response: RecordedBatchDetail,
  },
  approveRecordedBatch: {
    method: 'POST',
    path: '/recorded-batches/:batchId/approval',
    summary: 'Confirm what another person asked to record; from then on it answers',
    permission: 'recorded.approve',
    params: ofBatch,
    response: RecordedBatchDetail,
  },
  rejectRecordedBatch: {
    method: 'POST',
    path: '/recorded-batches/:batchId/rejection',
    summary: 'Send a part back',
    permission: 'recorded.approve',
    params: ofBatch,
    body: ReturnReason,
    response: RecordedBatchDetail,
  },
  checkNumber: {
    method: 'POST',
    path: '/verify/number',
    summary:
      'Whether a recorded certificate has this number and its holder this birth date: yes or no, and whom to ask',
    permission: 'public',
    body: NumberClaim,
    response: NumberAnswer,
  },
});
