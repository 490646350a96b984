import { signInCodes } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

/** Signing in with a code that is sent; shown only where this deployment sends any. Nothing typed here is kept. */
export function CodeSignIn({ onOpen }: { onOpen(firstTime: boolean): Promise<void> }) {
  const words = useMine().code;
  const locale = useLocale();
  const [offered, setOffered] = useState(false);
  const [contact, setContact] = useState('');
  const [code, setCode] = useState('');
  const ask = useCall(() => api.call(signInCodes.requestSignInCode, { body: { contact } }));
  const enter = useCall(async () => {
    await api.call(signInCodes.signInWithCode, { body: { contact, code } });
    await onOpen(false);
  });
  useEffect(() => {
    // Where nobody can say so, the card is the way in.
    api.call(signInCodes.getSignInChannels, {}).then(
      ({ channels }) => setOffered(channels.length > 0),
      () => setOffered(false),
    );
  }, []);
  if (!offered) return null;
  const asked = ask.state.kind === 'done' ? ask.state.answer : null;
  const failed = [ask.state, enter.state].flatMap((state) => (state.kind === 'failed' ? [state.error] : []))[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void (asked ? enter : ask).run(undefined);
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
            <label htmlFor="one-time-code">{words.code}</label>
            <input
              id="one-time-code"
              required
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9]{6}"
              maxLength={6}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, ''))}
            />
          </>
        ) : null}
        <div role="alert">
          {failed === undefined ? null : <p className="p-error">{explainError(locale, failed)}</p>}
        </div>
        <button type="submit" className="p-button">
          {asked ? words.submit : words.ask}
        </button>
      </form>
    </details>
  );
}
