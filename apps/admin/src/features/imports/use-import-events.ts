import { addressOf, imports } from '@kompeten/contract';
import { Import } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { refresh } from '../../lib/query.ts';
import { touchedByImports } from './imports.queries.ts';

const read = (event: Event): Import | null => {
  const parsed = Import.safeParse(JSON.parse((event as MessageEvent<string>).data));
  return parsed.success ? parsed.data : null;
};

/** The progress of an import as it goes; the browser reconnects by itself, and each event carries the whole state. */
export function useImportEvents(first: Import): { current: Import; connected: boolean } {
  const [current, setCurrent] = useState(first);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource(addressOf('/api/v1', imports.watchImport, { params: { importId: first.id } }));
    const take = (event: Event) => {
      setConnected(true);
      setCurrent((known) => read(event) ?? known);
    };
    source.addEventListener('progress', take);
    source.addEventListener('done', (event) => {
      take(event);
      source.close();
      void refresh(...touchedByImports);
    });
    source.addEventListener('error', () => setConnected(false));
    return () => source.close();
  }, [first.id]);
  return { current, connected };
}
