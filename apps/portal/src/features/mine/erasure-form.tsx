import { erasures } from '@kompeten/contract';
import type { DataRequest, ErasureList, MyDataRights } from '@kompeten/domain';
import { myErasureIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { ErasedLines } from './erasure-lines.tsx';

interface ErasureFormProps {
  holders: MyDataRights['centres'];
  onSend(request: DataRequest): void;
}

/** Asks a centre or a certification body for erasure, once it was shown what would go and what the law keeps. */
export function ErasureForm({ holders, onSend }: ErasureFormProps) {
  const locale = useLocale();
  const words = myErasureIn(locale);
  const id = useId();
  const [issuerId, setIssuerId] = useState(holders[0]?.id ?? '');
  const [list, setList] = useState<ErasureList | null>(null);
  const show = useCall(async () => setList(await api.call(erasures.getMyErasureList, { query: { issuerId } })));
  const ask = useCall(async () => {
    onSend(await api.call(erasures.requestMyErasure, { body: { issuerId } }));
    setList(null);
  });
  // Whoever has no list yet is told of the question for it, else of what was asked with it.
  const failed = list ? ask.state : show.state;
  return (
    <section className="p-form" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p className="p-small">{words.lead}</p>
      <label htmlFor={`${id}-issuer`}>{words.issuer}</label>
      <select
        id={`${id}-issuer`}
        value={issuerId}
        onChange={(event) => {
          setIssuerId(event.currentTarget.value);
          setList(null);
        }}
      >
        {holders.map((holder) => (
          <option key={holder.id} value={holder.id}>
            {holder.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="p-button p-button-outline"
        disabled={show.state.kind === 'pending'}
        onClick={() => void show.run(undefined)}
      >
        {words.show}
      </button>
      {list ? <ErasedLines lines={list.lines} done={false} /> : null}
      {list?.lines.some(({ reason }) => reason === null) ? (
        <button
          type="button"
          className="p-button p-button-outline"
          disabled={ask.state.kind === 'pending'}
          onClick={() => void ask.run(undefined)}
        >
          {words.ask}
        </button>
      ) : null}
      <div role="status">
        {ask.state.kind === 'done' ? <p>{words.asked}</p> : null}
        {failed?.kind === 'failed' ? <p className="p-error">{explainError(locale, failed.error)}</p> : null}
      </div>
    </section>
  );
}
