import { claims } from '@kompeten/contract';
import { claimCodeLength, normaliseCode } from '@kompeten/domain';
import { CodeField, codeInputState, pastedInput, StatusMark, useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useArrival } from '../../lib/arrival.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { takeFromAddress } from '../../lib/location.ts';
import { usePortal } from '../../lib/words.ts';
import { PinField } from './pin-field.tsx';

interface ClaimFormProps {
  /** Whether somebody has just signed out. */
  left: boolean;
  onOpen(firstTime: boolean): Promise<void>;
}

/** The code of a claim card, filled in when the card's QR code led here, and the PIN. */
export function ClaimForm({ left, onOpen }: ClaimFormProps) {
  const words = usePortal();
  const locale = useLocale();
  const [fromCard] = useState(() => pastedInput(takeFromAddress('card'), claimCodeLength));
  const [code, setCode] = useState(fromCard);
  const [pin, setPin] = useState('');
  const [faults, setFaults] = useState<{ code?: string; pin?: string }>({});
  const claim = useCall(async (body: { claimCode: string; pin: string }) => {
    const { firstTime } = await api.call(claims.claim, { body });
    await onOpen(firstTime);
  });
  const heading = useArrival(left);
  const form = useRef<HTMLFormElement>(null);
  const refused = claim.state.kind === 'failed';
  useEffect(() => {
    if (refused) goTo(form.current, 'pin');
  }, [refused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      code: codeInputState(code, claimCodeLength).kind === 'code' ? undefined : words.claim.codeMissing,
      pin: /^\d{6}$/.test(pin) ? undefined : words.claim.pinWrong,
    };
    setFaults(found);
    if (found.code || found.pin) goTo(form.current, found.code ? 'claimCode' : 'pin');
    else void claim.run({ claimCode: normaliseCode(code), pin });
  };
  return (
    <form className="p-card p-claim" ref={form} onSubmit={submit} noValidate>
      <h1 ref={heading} tabIndex={-1} aria-describedby="claim-lead">
        {words.claim.title}
      </h1>
      <p id="claim-lead" className={left ? undefined : 'p-lead'}>
        {left ? <StatusMark tone="good">{words.mine.left}</StatusMark> : words.claim.lead}
      </p>
      <div role="alert">
        {claim.state.kind === 'failed' ? <p className="p-error">{explainError(locale, claim.state.error)}</p> : null}
      </div>
      <CodeField
        name="claimCode"
        label={words.claim.code}
        hint={codeInputState(fromCard, claimCodeLength).kind === 'code' ? words.claim.fromCard : words.claim.codeHint}
        length={claimCodeLength}
        value={code}
        error={faults.code}
        onChange={(text) => {
          setCode(text);
          setFaults({ pin: faults.pin });
        }}
      />
      <PinField value={pin} error={faults.pin} autoFocus={fromCard !== ''} onChange={setPin} />
      <button type="submit" className="p-button p-button-big" disabled={claim.state.kind === 'pending'}>
        {claim.state.kind === 'pending' ? words.loading : words.claim.submit}
      </button>
      <p className="p-small">{words.claim.lost}</p>
    </form>
  );
}

function goTo(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
