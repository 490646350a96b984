import { useLocale } from '@kompeten/ui';
import { explainError } from '../lib/explain-error.ts';
import { usePortal } from '../lib/words.ts';

interface CallFailedProps {
  error: unknown;
  onAgain(): void;
}

/** Stands where something could not be fetched: why, and the way to try again. Nothing that is missing looks as if it were not there. */
export function CallFailed({ error, onAgain }: CallFailedProps) {
  const words = usePortal();
  const locale = useLocale();
  return (
    <div className="p-card">
      <p className="p-error" role="alert">
        {explainError(locale, error)}
      </p>
      <button type="button" className="p-button p-button-outline" onClick={onAgain}>
        {words.retry}
      </button>
    </div>
  );
}
