import { contract } from '@kompeten/contract';
import type { IssuanceBatch } from '@kompeten/domain';
import type { Colleague } from '../office.ts';
import { productUrl } from '../product-url.ts';

/** Follows the server-sent events of a batch until it has ended, and says how it stands then. */
export async function waitForBatch(colleague: Colleague, batchId: string): Promise<IssuanceBatch> {
  const url = `${productUrl()}/api/v1/issuance-batches/${batchId}/events`;
  const response = await fetch(url, { headers: { cookie: colleague.cookie, accept: 'text/event-stream' } });
  if (!response.ok || !response.body) throw new Error(`The progress of ${batchId} answered ${response.status}.`);
  for await (const _ of response.body) {
    // The stream ends by itself when the batch has.
  }
  return colleague.call(contract.getIssuanceBatch, { params: { batchId } });
}
