import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { followEvents } from './lasting-events.ts';

/** Where the progress of a piece of work is told, and what its events hold. */
interface Progressing<T> {
  /** The address of its server-sent events; it does not change while the work is the same. */
  address: string;
  schema: z.ZodType<T>;
  first: T;
  /** Once it has ended. */
  onDone(): void;
}

/** The progress of a piece of work as it goes; a line that breaks is taken up again, and each event carries the whole state. */
export function useProgressEvents<T>({ address, schema, first, onDone }: Progressing<T>): {
  state: T;
  connected: boolean;
} {
  const [state, setState] = useState(first);
  const [connected, setConnected] = useState(true);
  const ended = useRef(onDone);
  ended.current = onDone;
  useEffect(() => {
    const take = (event: Event) => {
      setConnected(true);
      const parsed = schema.safeParse(JSON.parse((event as MessageEvent<string>).data));
      if (parsed.success) setState(parsed.data);
    };
    const open = () => {
      const source = new EventSource(address);
      source.addEventListener('progress', take);
      source.addEventListener('done', (event) => {
        take(event);
        source.close();
        ended.current();
      });
      return source;
    };
    return followEvents({ open, lost: () => setConnected(false) });
  }, [address, schema]);
  return { state, connected };
}
