import { statementIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { usePortal } from '../../lib/words.ts';

interface StatementFormProps {
  text: string;
  state: 'idle' | 'pending' | 'failed';
  onText(text: string): void;
  onSubmit(): void;
}

/** The place for what was scanned by another program. */
export function StatementForm({ text, state, onText, onSubmit }: StatementFormProps) {
  const words = statementIn(useLocale());
  const common = usePortal();
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setError(words.empty);
    else onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate className="p-field">
      <label htmlFor="statement">{words.label}</label>
      <p id="statement-hint" className="p-small">
        {words.hint}
      </p>
      <textarea
        id="statement"
        className="p-plain-input"
        rows={4}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={error ? 'statement-hint statement-error' : 'statement-hint'}
        aria-invalid={error ? true : undefined}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setError(null);
        }}
      />
      <div id="statement-error" role="alert">
        {error ? <p className="p-error">{error}</p> : null}
        {state === 'failed' ? <p className="p-error">{words.headlines.no_keys}</p> : null}
      </div>
      <button type="submit" className="p-button p-button-big" disabled={state === 'pending'}>
        {state === 'pending' ? common.loading : words.submit}
      </button>
    </form>
  );
}
