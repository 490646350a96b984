import { intake, signInCodes } from '@kompeten/contract';
import { type ApplicationKey, claimCodeLength, normaliseCode } from '@kompeten/domain';
import { codeInputState, useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { DigitsField } from './digits-field.tsx';

interface ForgottenPinProps {
  /** The application code as it is typed above. */
  code: string;
  onSet(key: ApplicationKey): Promise<void>;
}

/** Another PIN for a forgotten one, by a code that is sent; shown only where this deployment sends any. Nothing typed is kept. */
export function ForgottenPin({ code: typed, onSet }: ForgottenPinProps) {
  const { pinReset: words, state } = useApplying();
  const locale = useLocale();
  const offered = useCodesOffered();
  const [contact, setContact] = useState('');
  const [code, setCode] = useState('');
  const [pin, setPin] = useState('');
  const [isCodeMissing, setCodeMissing] = useState(false);
  const wish = { applicationCode: normaliseCode(typed), contact };
  const ask = useCall(() => api.call(intake.requestPinCode, { body: wish }));
  const set = useCall(async () => {
    await api.call(intake.setPinByCode, { body: { ...wish, code, pin } });
    await onSet({ applicationCode: wish.applicationCode, pin });
  });
  if (!offered) return null;
  const asked = ask.state.kind === 'done' ? ask.state.answer : null;
  const failed = [ask.state, set.state].flatMap((each) => (each.kind === 'failed' ? [each.error] : []))[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = codeInputState(typed, claimCodeLength).kind !== 'code';
    setCodeMissing(isMissing);
    if (!isMissing) void (asked ? set : ask).run(undefined);
  };
  return (
    <details className="p-card p-claim p-fold">
      <summary>{words.title}</summary>
      <form className="p-form" onSubmit={submit} autoComplete="off">
        <p className="p-small">{words.lead}</p>
        <label htmlFor="contact">{words.contact}</label>
        <input
          id="contact"
          required
          maxLength={254}
          autoComplete="off"
          value={contact}
          onChange={(event) => {
            setContact(event.currentTarget.value);
            ask.reset();
          }}
        />
        <div role="status">{asked ? <p>{words.asked(asked.expiresInSeconds / 60)}</p> : null}</div>
        {asked ? (
          <>
            <DigitsField id="pin-code" label={words.code} value={code} onChange={setCode} isCode />
            <DigitsField id="new-pin" label={words.pin} hint={words.pinHint} value={pin} onChange={setPin} />
          </>
        ) : null}
        <div role="alert">
          {isCodeMissing ? <p className="p-error">{state.codeMissing}</p> : null}
          {failed === undefined ? null : <p className="p-error">{explainError(locale, failed)}</p>}
        </div>
        <button type="submit" className="p-button">
          {asked ? words.submit : words.ask}
        </button>
        <p className="p-small">{words.none}</p>
      </form>
    </details>
  );
}

/** Whether this deployment sends codes; where nobody can say so, the centre is the way. */
function useCodesOffered(): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    api.call(signInCodes.getSignInChannels, {}).then(
      ({ channels }) => setOffered(channels.length > 0),
      () => setOffered(false),
    );
  }, []);
  return offered;
}
