import type { RecordedBatchStatus } from './recorded-batch.ts';

/** Refusals about certificates that an issuer records from its older register. */
export type RecordedErrors = {
  'recorded.batch_not_found': Record<string, never>;
  'recorded.batch_decided': { status: RecordedBatchStatus };
  'recorded.numbers_taken': { numbers: string[] };
  'recorded.not_replaced': Record<string, never>;
};
