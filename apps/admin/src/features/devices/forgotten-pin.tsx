import { useMessages } from '@kompeten/ui';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { toTheDoor } from '../../lib/device/to-the-door.ts';
import { useExplainDevice } from './device-error.ts';

/** The way past a PIN: the session that is still open ends, and a password is asked for. */
export function ForgottenPin({ next }: { next: string }) {
  const words = useMessages().devices.lock;
  const explain = useExplainDevice(words.needsNetwork);
  const [error, setError] = useState<unknown>(null);
  const go = () => {
    setError(null);
    toTheDoor(next).catch(setError);
  };
  return (
    <section className="k-lock-forgotten">
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <button type="button" onClick={go}>
        {words.forgotten}
      </button>
    </section>
  );
}
