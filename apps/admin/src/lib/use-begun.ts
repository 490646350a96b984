import { useEffect, useRef, useState } from 'react';

/** Something that is done once: whether it is under way, whether it was done, and why it was refused. */
export interface Act {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: unknown;
}

/**
 * An act that is begun once, however often it is asked for: from the first time on until it was refused, and for good when it was
 * done, for the next page takes a moment to come. That an act is under way is told only after a moment too, when a second click
 * has long been there.
 */
export function useBegun({ isPending, isSuccess, error }: Act) {
  const [begun, setBegun] = useState(false);
  const wasPending = useRef(false);
  useEffect(() => {
    if (!isPending && !isSuccess && (error || wasPending.current)) setBegun(false);
    wasPending.current = isPending;
  }, [isPending, isSuccess, error]);
  const begin = (act: () => unknown) => {
    if (!begun && !isPending) setBegun(act() !== false);
  };
  return { begun, begin };
}
