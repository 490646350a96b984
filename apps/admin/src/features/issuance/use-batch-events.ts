import { addressOf, issuance } from '@kompeten/contract';
import { IssuanceBatch } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { refresh } from '../../lib/query.ts';
import { touchedByIssuing } from './issuance.queries.ts';

const read = (event: Event): IssuanceBatch | null => {
  const parsed = IssuanceBatch.safeParse(JSON.parse((event as MessageEvent<string>).data));
  return parsed.success ? parsed.data : null;
};

/** The progress of a batch as it goes; the browser reconnects by itself, and each event carries the whole state. */
export function useBatchEvents(first: IssuanceBatch): { batch: IssuanceBatch; connected: boolean } {
  const [batch, setBatch] = useState(first);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource(
      addressOf('/api/v1', issuance.watchIssuanceBatch, { params: { batchId: first.id } }),
    );
    const take = (event: Event) => {
      setConnected(true);
      setBatch((known) => read(event) ?? known);
    };
    source.addEventListener('progress', take);
    source.addEventListener('done', (event) => {
      take(event);
      source.close();
      void refresh(...touchedByIssuing);
    });
    source.addEventListener('error', () => setConnected(false));
    return () => source.close();
  }, [first.id]);
  return { batch, connected };
}
