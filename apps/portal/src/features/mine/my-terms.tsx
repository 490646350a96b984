import { termsOfUse } from '@kompeten/contract';
import type { MyCertificate, MyTerms as Terms } from '@kompeten/domain';
import { myTermsIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useArrival } from '../../lib/arrival.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';

interface MyTermsProps {
  certificate: MyCertificate;
  onAccept(): void;
}

/** The terms of use that a holder reads and accepts before the first download of a competency certificate. */
export function MyTerms({ certificate: { id: certificateId, title }, onAccept }: MyTermsProps) {
  const locale = useLocale();
  const words = myTermsIn(locale);
  const params = { certificateId };
  const { state, run } = useCall(() => api.call(termsOfUse.getMyTerms, { params }));
  return (
    <section className="p-terms" aria-label={words.title}>
      <p>{words.lead}</p>
      {state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, state.error)}
        </p>
      ) : null}
      {state.kind === 'done' ? (
        <Consent certificateId={certificateId} terms={state.answer} onAccept={onAccept} />
      ) : (
        <button
          type="button"
          className="p-button p-button-big"
          aria-label={words.readOf(title)}
          disabled={state.kind === 'pending'}
          onClick={() => void run(undefined)}
        >
          {words.read}
        </button>
      )}
    </section>
  );
}

interface ConsentProps {
  certificateId: string;
  terms: Terms;
  onAccept(): void;
}

function Consent({ certificateId, terms: { bodyName, edition, text }, onAccept }: ConsentProps) {
  const locale = useLocale();
  const words = myTermsIn(locale);
  const id = useId();
  const heading = useArrival();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const { state, run } = useCall(async () => {
    await api.call(termsOfUse.acceptMyTerms, { params: { certificateId }, body: { edition } });
    onAccept();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agreed);
    if (agreed) void run(undefined);
  };
  return (
    <form className="p-form" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {words.by(bodyName)}
      </h3>
      <p className="p-small">{words.edition(edition)}</p>
      <div className="p-wording">
        {text[locale].split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <label className="p-tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={agreed}
          onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
        />
        {words.agree}
      </label>
      <div role="alert">
        {missing && !agreed ? <p className="p-error">{words.tickFirst}</p> : null}
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
      <button type="submit" className="p-button p-button-big" disabled={state.kind === 'pending'}>
        {words.accept}
      </button>
    </form>
  );
}
