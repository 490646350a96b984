import '../../lib/forms.css';
import './applying.css';
import { intake } from '@kompeten/contract';
import { type ApplicationKey, type ApplicationState, claimCodeLength, normaliseCode } from '@kompeten/domain';
import { CodeField, codeInputState, pastedInput, useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { ApplicationStanding } from '../../components/application/application-standing.tsx';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { takeFromAddress } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { ForgottenPin } from './forgotten-pin.tsx';

/** How an application stands, for whoever has its code and PIN; both are forgotten when the page is left. */
export function ApplicationPage() {
  const words = useApplying().state;
  useTitle(words.title);
  const [opened, setOpened] = useState<{ key: ApplicationKey; state: ApplicationState } | null>(null);
  if (!opened) return <KeyForm onOpen={(key, state) => setOpened({ key, state })} />;
  return (
    <ApplicationStanding
      state={opened.state}
      onAnswer={async (answer) => {
        const state = await api.call(intake.answerApplication, { body: { ...opened.key, answer } });
        setOpened({ ...opened, state });
      }}
      onLeave={() => setOpened(null)}
    />
  );
}

function KeyForm({ onOpen }: { onOpen(key: ApplicationKey, state: ApplicationState): void }) {
  const words = useApplying().state;
  const loading = usePortal().loading;
  const locale = useLocale();
  const [code, setCode] = useState(() => pastedInput(takeFromAddress('kode'), claimCodeLength));
  const [pin, setPin] = useState('');
  const [faults, setFaults] = useState<{ code?: string | undefined; pin?: string | undefined }>({});
  const open = useCall(async (key: ApplicationKey) =>
    onOpen(key, await api.call(intake.openApplication, { body: key })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      code: codeInputState(code, claimCodeLength).kind === 'code' ? undefined : words.codeMissing,
      pin: /^\d{6}$/.test(pin) ? undefined : words.pinMissing,
    };
    setFaults(found);
    if (!found.code && !found.pin) void open.run({ applicationCode: normaliseCode(code), pin });
  };
  return (
    <>
      <form className="p-card p-claim" onSubmit={submit} noValidate>
        <h1>{words.title}</h1>
        <p className="p-lead">{words.lead}</p>
        <div role="alert">
          {open.state.kind === 'failed' ? <p className="p-error">{explainError(locale, open.state.error)}</p> : null}
        </div>
        <CodeField
          name="applicationCode"
          label={words.code}
          hint={words.codeHint}
          length={claimCodeLength}
          value={code}
          error={faults.code ?? null}
          onChange={setCode}
        />
        <div className="p-field">
          <label htmlFor="pin">{words.pin}</label>
          <p id="pin-hint" className="p-small">
            {words.pinHint}
          </p>
          <input
            id="pin"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={pin}
            aria-describedby={faults.pin ? 'pin-hint pin-fault' : 'pin-hint'}
            aria-invalid={faults.pin ? true : undefined}
            onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
          />
          {faults.pin ? (
            <p className="p-error" id="pin-fault">
              {faults.pin}
            </p>
          ) : null}
        </div>
        <button type="submit" className="p-button p-button-big" disabled={open.state.kind === 'pending'}>
          {open.state.kind === 'pending' ? loading : words.submit}
        </button>
        <p className="p-small">{words.lost}</p>
      </form>
      <ForgottenPin
        code={code}
        onSet={async (key) => onOpen(key, await api.call(intake.openApplication, { body: key }))}
      />
    </>
  );
}
