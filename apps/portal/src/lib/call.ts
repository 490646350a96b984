import { useState } from 'react';

/** Where a call to the API stands. */
export type CallState<T> =
  | { kind: 'idle' }
  | { kind: 'pending' }
  | { kind: 'done'; answer: T }
  | { kind: 'failed'; error: unknown };

/** A call to the API, made when somebody asks for it. */
export function useCall<I, T>(call: (input: I) => Promise<T>) {
  const [state, setState] = useState<CallState<T>>({ kind: 'idle' });
  const run = async (input: I) => {
    setState({ kind: 'pending' });
    await call(input).then(
      (answer) => setState({ kind: 'done', answer }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  };
  return { state, run, reset: () => setState({ kind: 'idle' }) };
}
