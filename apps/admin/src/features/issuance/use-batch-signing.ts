import { issuance } from '@kompeten/contract';
import { api } from '../../lib/api.ts';
import { type Signing, useSigning } from '../../lib/use-signing.ts';
import { touchedByIssuing } from './issuance.queries.ts';

/** Signs in person the list that one approved. */
export function useBatchSigning(batchId: string): Signing {
  return useSigning(async (passphrase, signal) => {
    const { status } = await api.call(issuance.signIssuance, { params: { batchId }, body: { passphrase } }, { signal });
    return status !== 'awaiting_signature';
  }, touchedByIssuing);
}
