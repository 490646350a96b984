import { statementIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { useCall } from '../../lib/call.ts';
import { takeFragment } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { checkStatement } from './check-statement.ts';
import { install } from './install.ts';
import { learn } from './knowledge.ts';
import { StatementResult } from './statement-result.tsx';

/** Checks the signed statement of the second QR on the device, with a network or without. */
export function StatementPage() {
  const words = statementIn(useLocale());
  const common = usePortal();
  const [text, setText] = useState(takeFragment);
  const [error, setError] = useState<string | null>(null);
  const { state, run, reset } = useCall(checkStatement);
  useTitle(words.title);
  useEffect(() => {
    void learn();
    install();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setError(words.empty);
    else void run(text);
  };
  const another = () => {
    setText('');
    reset();
  };
  return (
    <section className="p-card">
      <h1>{words.title}</h1>
      <p className="p-lead">{words.lead}</p>
      {state.kind === 'done' ? (
        <StatementResult check={state.answer} onAnother={another} />
      ) : (
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
              setText(event.currentTarget.value);
              setError(null);
            }}
          />
          <div id="statement-error" role="alert">
            {error ? <p className="p-error">{error}</p> : null}
            {state.kind === 'failed' ? <p className="p-error">{words.headlines.no_keys}</p> : null}
          </div>
          <button type="submit" className="p-button p-button-big" disabled={state.kind === 'pending'}>
            {state.kind === 'pending' ? common.loading : words.submit}
          </button>
        </form>
      )}
    </section>
  );
}
