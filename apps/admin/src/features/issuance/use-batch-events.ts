import { addressOf, issuance } from '@kompeten/contract';
import { IssuanceBatch } from '@kompeten/domain';
import { refresh } from '../../lib/query.ts';
import { useProgressEvents } from '../../lib/use-progress-events.ts';
import { touchedByIssuing } from './issuance.queries.ts';

/** The progress of a batch as it goes. */
export function useBatchEvents(first: IssuanceBatch): { batch: IssuanceBatch; connected: boolean } {
  const { state, connected } = useProgressEvents({
    address: addressOf('/api/v1', issuance.watchIssuanceBatch, { params: { batchId: first.id } }),
    schema: IssuanceBatch,
    first,
    onDone: () => void refresh(...touchedByIssuing),
  });
  return { batch: state, connected };
}
