import type { Endpoint } from '@kompeten/contract';
import { useEffect, useRef, useState } from 'react';
import { refresh } from './query.ts';

/** Signing that goes on while its page is open. */
export interface Signing {
  pending: boolean;
  error: unknown;
  /** Whether the last sitting ended before all was signed, without a refusal. */
  paused: boolean;
  /** Whether all was signed here. */
  done: boolean;
  sign(passphrase: string): Promise<void>;
}

/** Sends a passphrase with the one call that needs it; answers whether all is signed. */
type Send = (passphrase: string, signal: AbortSignal) => Promise<boolean>;

type Standing = Pick<Signing, 'error' | 'paused' | 'done'>;

const nothing: Standing = { error: null, paused: false, done: false };

/**
 * Signs in person, and has what it touches asked anew. The passphrase goes from the field into the one call and nowhere else, so
 * this is no mutation, whose input the cache would keep; leaving the page ends the call and with it the signing.
 */
export function useSigning(send: Send, touched: readonly Endpoint[]): Signing {
  const [pending, setPending] = useState(false);
  const [standing, setStanding] = useState(nothing);
  const here = useRef<AbortController | null>(null);
  useEffect(() => () => here.current?.abort(), []);
  const sign = async (passphrase: string) => {
    const call = new AbortController();
    here.current = call;
    setPending(true);
    setStanding(nothing);
    await send(passphrase, call.signal)
      .then((done) => setStanding({ ...nothing, done, paused: !done }))
      .catch((cause: unknown) => setStanding({ ...nothing, error: call.signal.aborted ? null : cause }));
    await refresh(...touched);
    setPending(false);
  };
  return { pending, ...standing, sign };
}
