import { issuance } from '@kompeten/contract';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { refresh } from '../../lib/query.ts';
import { touchedByIssuing } from './issuance.queries.ts';

/** Signing that goes on while its page is open. */
export interface Signing {
  pending: boolean;
  error: unknown;
  /** Whether the last sitting ended before all was signed, without a refusal. */
  paused: boolean;
  sign(passphrase: string): Promise<void>;
}

/**
 * Signs in person what one approved. The passphrase goes from the field into the one call and nowhere else, so this is no
 * mutation, whose input the cache would keep; leaving the page ends the call and with it the signing.
 */
export function useSigning(batchId: string): Signing {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [paused, setPaused] = useState(false);
  const here = useRef<AbortController | null>(null);
  useEffect(() => () => here.current?.abort(), []);
  const sign = async (passphrase: string) => {
    const call = new AbortController();
    here.current = call;
    setPending(true);
    setError(null);
    setPaused(false);
    await api
      .call(issuance.signIssuance, { params: { batchId }, body: { passphrase } }, { signal: call.signal })
      .then(({ status }) => setPaused(status === 'awaiting_signature'))
      .catch((cause: unknown) => setError(call.signal.aborted ? null : cause));
    await refresh(...touchedByIssuing);
    setPending(false);
  };
  return { pending, error, paused, sign };
}
