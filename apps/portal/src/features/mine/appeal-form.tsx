import { appeals } from '@kompeten/contract';
import type { Appealable } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useDecisionWords } from '../../lib/decision-words.ts';
import { explainError } from '../../lib/explain-error.ts';

/** What a candidate writes who appeals (AK.04). */
export function AppealForm({ open: { candidacyId }, onFiled }: { open: Appealable; onFiled(): void }) {
  const words = useDecisionWords();
  const locale = useLocale();
  const id = useId();
  const [grounds, setGrounds] = useState('');
  const { state, run } = useCall(async () => {
    await api.call(appeals.fileAppeal, { body: { candidacyId, grounds } });
    onFiled();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(undefined);
  };
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off">
      <label htmlFor={id}>{words.grounds}</label>
      <textarea
        id={id}
        rows={4}
        required
        minLength={10}
        maxLength={3000}
        value={grounds}
        onChange={({ currentTarget }) => setGrounds(currentTarget.value)}
      />
      <div role="alert">
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
      <button type="submit" className="p-button" disabled={state.kind === 'pending'}>
        {words.send}
      </button>
    </form>
  );
}
