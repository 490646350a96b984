import { dataRights } from '@kompeten/contract';
import type { DataRequest, MyDataRights } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptOneOf, keptWords, useKept } from '../../lib/kept.ts';
import { useMine } from '../../lib/mine-words.ts';

interface RestrictionFormProps extends Pick<MyDataRights, 'centres'> {
  onSend(request: DataRequest): void;
}

/** Asks a centre to go no further with one's data, saying first what stops and what goes on. */
export function RestrictionForm({ centres, onSend }: RestrictionFormProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const id = useId();
  const ids = centres.map((each) => each.id);
  const { typed: centreId, ...centre } = useKept('balai-pembatasan', keptOneOf(ids), ids[0] ?? '');
  const reason = useKept('pembatasan', keptWords, '');
  const send = useCall(async () => {
    onSend(await api.call(dataRights.restrictMyData, { body: { centreId, reason: reason.typed } }));
    reason.letGo('');
    centre.letGo(centreId);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send.run(undefined);
  };
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.restrict}</h3>
      <p className="p-small">{words.restrictText}</p>
      <label htmlFor={`${id}-centre`}>{words.centre}</label>
      <select id={`${id}-centre`} value={centreId} onChange={(event) => centre.type(event.currentTarget.value)}>
        {centres.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-reason`}>{words.reason}</label>
      <p className="p-small" id={`${id}-reason-hint`}>
        {words.reasonHint}
      </p>
      <textarea
        id={`${id}-reason`}
        required
        minLength={5}
        maxLength={1000}
        rows={2}
        value={reason.typed}
        aria-describedby={`${id}-reason-hint`}
        onChange={(event) => reason.type(event.currentTarget.value)}
      />
      <button type="submit" className="p-button p-button-outline" disabled={send.state.kind === 'pending'}>
        {words.send}
      </button>
      <div role="status">
        {send.state.kind === 'done' ? <p>{words.sent}</p> : null}
        {send.state.kind === 'failed' ? <p className="p-error">{explainError(locale, send.state.error)}</p> : null}
      </div>
    </form>
  );
}
