import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

const query = { limit: 200 };

/** People of the demo story, and the look of certificates that waits for its second person. */
export async function peopleSamples(head: Colleague) {
  const merges = await head.call(contract.listMergeCases, { query: { status: 'proposed' } });
  const looks = await head.call(contract.listCertificateTemplates, { query: { ...query, status: 'draft' } });
  return {
    mergeCaseId: first(merges.items, 'duplicate that waits').id,
    templateId: first(looks.items, 'template that waits').id,
  };
}

/** A batch of older certificates. */
export async function recordedBatch(head: Colleague): Promise<string> {
  const { items } = await head.call(contract.listRecordedBatches, { query: { ...query, status: 'pending' } });
  return first(items, 'older register that waits').id;
}
