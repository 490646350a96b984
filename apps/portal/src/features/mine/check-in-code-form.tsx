import { checkIns } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMyTraining } from '../../lib/training-words.ts';
import { usePortal } from '../../lib/words.ts';
import type { Arrival } from './arrive.ts';

/** The six digits of the class's screen, for a phone that cannot scan. */
export function CheckInCodeForm({ name, onDone }: { name: string; onDone(next: Arrival): void }) {
  const words = useMyTraining().checkIn;
  const portal = usePortal();
  const locale = useLocale();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const send = useCall(async () => {
    const checkIn = await api.call(checkIns.checkIn, { body: { code } });
    onDone({ kind: 'done', name, checkIn });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = /^\d{6}$/.test(code);
    setMissing(!isWhole);
    if (isWhole) void send.run(undefined);
  };
  const fault = missing
    ? words.codeMissing
    : send.state.kind === 'failed'
      ? explainError(locale, send.state.error)
      : undefined;
  return (
    <form className="p-card p-claim" onSubmit={submit} noValidate>
      <h1>{words.title}</h1>
      <p className="p-lead">{words.lead}</p>
      <p>{words.as(name)}</p>
      <div className="p-field">
        <label htmlFor="check-in-code">{words.code}</label>
        <input
          id="check-in-code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={code}
          aria-describedby={fault ? 'check-in-fault' : undefined}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
        />
        <div role="alert">
          {fault ? (
            <p id="check-in-fault" className="p-error">
              {fault}
            </p>
          ) : null}
        </div>
      </div>
      <button type="submit" className="p-button p-button-big" disabled={send.state.kind === 'pending'}>
        {send.state.kind === 'pending' ? portal.loading : words.submit}
      </button>
    </form>
  );
}
