import './batch.css';
import { ToneIcon, useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { useCall } from '../../lib/call.ts';
import { keptWords, useKept } from '../../lib/kept.ts';
import { useTitle } from '../../lib/title.ts';
import { BatchInputForm } from './batch-input-form.tsx';
import { BatchResult } from './batch-result.tsx';
import { useBatch } from './batch-words.ts';
import type { BatchInput } from './take-input.ts';

/** Many certificates in one go: codes pasted, a spreadsheet, PDFs or a ZIP of them, and one table of answers. */
export function BatchPage() {
  const words = useBatch();
  const locale = useLocale();
  useTitle(words.title);
  const [told, setTold] = useState('');
  const pasted = useKept('daftar', keptWords, '');
  const call = useCall(async (input: BatchInput) => {
    setTold(words.reading);
    const { takeInput } = await import('./take-input.ts');
    const progress = {
      done: (count: number, total: number) => setTold(words.working(count, total)),
      waits: (seconds: number) => setTold(words.waiting(seconds)),
    };
    return takeInput(input, locale, progress);
  });
  const { state } = call;
  if (state.kind === 'done' && state.answer.kind === 'checked') {
    const another = () => {
      pasted.letGo('');
      call.reset();
    };
    return <BatchResult rows={state.answer.rows} onAnother={another} />;
  }
  const refusal = state.kind === 'done' && state.answer.kind === 'refused' ? state.answer.sentence : null;
  const message = state.kind === 'failed' ? words.notSent : refusal;
  return (
    <>
      <section className="p-hero">
        <h1>{words.title}</h1>
        <p className="p-lead">{words.lead}</p>
        <p>{words.private}</p>
      </section>
      <div role="status">
        {state.kind === 'pending' ? <p>{told}</p> : null}
        {message ? (
          <p className="p-error">
            <ToneIcon tone="bad" /> {message}
          </p>
        ) : null}
      </div>
      <BatchInputForm
        text={pasted.typed}
        onType={pasted.type}
        busy={state.kind === 'pending'}
        onInput={(input) => void call.run(input)}
      />
    </>
  );
}
