import { formatCode } from '@kompeten/domain';
import { CodeField, codeInputState, useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { usePortal } from '../../lib/words.ts';

/** One big field; a code that is mistyped is found here, before anything is asked of the register. */
export function CodeForm() {
  const words = usePortal().verify;
  const locale = useLocale();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const state = codeInputState(text);
    if (state.kind === 'code') window.location.assign(`/v/${formatCode(state.code)}?lang=${locale}`);
    else if (state.kind === 'empty') setError(words.empty);
    else if (state.kind === 'incomplete') setError(words.unfinished);
  };
  return (
    <form className="p-code-form" action="/v" method="get" onSubmit={submit} noValidate>
      <CodeField
        name="code"
        label={words.label}
        hint={words.hint}
        value={text}
        error={error}
        numberWay={<a href={`/nomor?lang=${locale}`}>{words.numberWay}</a>}
        onChange={(next) => {
          setText(next);
          setError(null);
        }}
      />
      <button type="submit" className="p-button p-button-big">
        {words.submit}
      </button>
    </form>
  );
}
