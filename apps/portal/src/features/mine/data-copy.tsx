import { dataRights } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { lazy, Suspense } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

/** Fetched when it is asked for: it knows a name for every field there is. */
const WholeCopy = lazy(async () => ({ default: (await import('./whole-copy.tsx')).WholeCopy }));

/** Everything held about the holder, to be read here or saved; it lives in this page only. */
export function DataCopy() {
  const words = useMine().rights;
  const locale = useLocale();
  const copy = useCall(() => api.call(dataRights.copyMyData, {}));
  const data = copy.state.kind === 'done' ? copy.state.answer : null;
  return (
    <section className="p-stack">
      <p className="p-small">{words.copyText}</p>
      <button
        type="button"
        className="p-button p-button-outline"
        disabled={copy.state.kind === 'pending'}
        onClick={() => (data ? copy.reset() : void copy.run(undefined))}
      >
        {data ? words.hide : words.copy}
      </button>
      {copy.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, copy.state.error)}
        </p>
      ) : null}
      <p className="p-small" role="status">
        {data ? words.shown : null}
      </p>
      <Suspense>{data ? <WholeCopy data={data} /> : null}</Suspense>
    </section>
  );
}
