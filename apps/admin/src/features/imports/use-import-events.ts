import { addressOf, imports } from '@kompeten/contract';
import { Import } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { followEvents } from '../../lib/lasting-events.ts';
import { refresh } from '../../lib/query.ts';
import { touchedByImports } from './imports.queries.ts';

const read = (event: Event): Import | null => {
  const parsed = Import.safeParse(JSON.parse((event as MessageEvent<string>).data));
  return parsed.success ? parsed.data : null;
};

/** The progress of an import as it goes; a line that breaks is taken up again, and each event carries the whole state. */
export function useImportEvents(first: Import): { current: Import; connected: boolean } {
  const [current, setCurrent] = useState(first);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const take = (event: Event) => {
      setConnected(true);
      setCurrent((known) => read(event) ?? known);
    };
    const open = () => {
      const source = new EventSource(addressOf('/api/v1', imports.watchImport, { params: { importId: first.id } }));
      source.addEventListener('progress', take);
      source.addEventListener('done', (event) => {
        take(event);
        source.close();
        void refresh(...touchedByImports);
      });
      return source;
    };
    return followEvents({ open, lost: () => setConnected(false) });
  }, [first.id]);
  return { current, connected };
}
