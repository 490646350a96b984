import { useFieldMessages } from '@kompeten/ui';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { toTheDoor } from '../../lib/device/to-the-door.ts';
import { useExplainDevice } from './device-error.ts';

/** The ways past a PIN, both with a password: a new PIN for whoever forgot theirs, and the door for somebody else. */
export function ForgottenPin({ next, somebody }: { next: string; somebody: boolean }) {
  const words = useFieldMessages().devices.lock;
  const explain = useExplainDevice(words.needsNetwork);
  const [error, setError] = useState<unknown>(null);
  const go = (to: string) => () => {
    setError(null);
    toTheDoor(to).catch(setError);
  };
  return (
    <section className="k-lock-forgotten">
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      {somebody ? (
        <button type="button" onClick={go(`/device-pin?${new URLSearchParams({ next })}`)}>
          {words.forgotten}
        </button>
      ) : null}
      <button type="button" onClick={go('/')}>
        {somebody ? words.another : words.toSignIn}
      </button>
    </section>
  );
}
