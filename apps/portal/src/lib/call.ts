import { useState } from 'react';

/** Where a call to the API stands. */
export type CallState<T> =
  | { kind: 'idle' }
  | { kind: 'pending' }
  | { kind: 'done'; answer: T }
  | { kind: 'failed'; error: unknown };

/** What came of a call, for whoever goes on either way. */
export type Settled<T> = Extract<CallState<T>, { kind: 'done' | 'failed' }>;

/** Waits for a call, whatever comes of it. */
export function settled<T>(call: Promise<T>): Promise<Settled<T>> {
  return call.then(
    (answer): Settled<T> => ({ kind: 'done', answer }),
    (error: unknown): Settled<T> => ({ kind: 'failed', error }),
  );
}

/** What came with the page, and can be asked for again: what is known stays until the new answer is there. */
export function useKnown<T>(known: Settled<T>, ask: () => Promise<T>) {
  const [state, setState] = useState(known);
  return { state, again: async () => setState(await settled(ask())) };
}

/** A call to the API, made when somebody asks for it. */
export function useCall<I, T>(call: (input: I) => Promise<T>) {
  const [state, setState] = useState<CallState<T>>({ kind: 'idle' });
  const run = async (input: I) => {
    setState({ kind: 'pending' });
    setState(await settled(call(input)));
  };
  return { state, run, reset: () => setState({ kind: 'idle' }) };
}
