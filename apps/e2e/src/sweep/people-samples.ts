import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

const query = { limit: 200 };

/** People of the demo story, the look of certificates that waits for its second person, and the drill with a bad key. */
export async function peopleSamples(head: Colleague) {
  const merges = await head.call(contract.listMergeCases, { query: { status: 'proposed' } });
  const looks = await head.call(contract.listCertificateTemplates, { query: { ...query, status: 'submitted' } });
  const drills = await head.call(contract.listReissues, { query });
  return {
    mergeCaseId: first(merges.items, 'duplicate that waits').id,
    templateId: first(looks.items, 'template that waits').id,
    reissueId: first(drills.items, 'drill with a bad key').id,
  };
}

/** The look of certificates that is still drawn. */
export async function drawnTemplate(head: Colleague) {
  const { items } = await head.call(contract.listCertificateTemplates, { query: { ...query, status: 'draft' } });
  return { 'certificate-templates/$templateId': { templateId: first(items, 'template that is drawn').id } };
}

/** A batch of older certificates. */
export async function recordedBatch(head: Colleague): Promise<string> {
  const { items } = await head.call(contract.listRecordedBatches, { query: { ...query, status: 'pending' } });
  return first(items, 'older register that waits').id;
}
