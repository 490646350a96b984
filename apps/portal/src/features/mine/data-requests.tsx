import { dataRights } from '@kompeten/contract';
import type { DataRequest, DataRequestStatus, MyDataRights } from '@kompeten/domain';
import { formatInstant, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

const tones: Record<DataRequestStatus, Tone> = {
  received: 'info',
  carrying_out: 'info',
  done: 'good',
  declined: 'warn',
  withdrawn: 'info',
};

interface DataRequestsProps {
  rights: MyDataRights;
  onChange(request: DataRequest): void;
}

/** What was asked, how it stands, and when it is due. */
export function DataRequests({ rights: { requests, centres }, onChange }: DataRequestsProps) {
  const words = useMine().rights;
  return (
    <section className="p-rows" aria-labelledby="requests-title">
      <h3 id="requests-title">{words.list}</h3>
      {requests.map((request) => (
        <Request
          key={request.id}
          request={request}
          contact={centres.find(({ id }) => id === request.centreId)?.contact ?? null}
          onChange={onChange}
        />
      ))}
    </section>
  );
}

interface RequestProps {
  request: DataRequest;
  contact: string | null;
  onChange(request: DataRequest): void;
}

function Request({ request, contact, onChange }: RequestProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const { id, kind, status, centreName, dueAt, closedAt, overdue, answer, nameChange } = request;
  const withdraw = useCall(async () => {
    onChange(await api.call(dataRights.withdrawMyDataRequest, { params: { dataRequestId: id } }));
  });
  return (
    <article className="p-row" aria-label={words.kinds[kind]}>
      <p className="p-strong">
        {words.kinds[kind]} · {centreName}
      </p>
      {nameChange ? <p>{words.change(nameChange.printedName, nameChange.correctName)}</p> : null}
      <StatusMark tone={overdue ? 'warn' : tones[status]}>
        {words.statuses[status]}, {closedAt ? formatInstant(locale, closedAt) : words.due(formatInstant(locale, dueAt))}
      </StatusMark>
      {overdue ? <p className="p-strong">{words.overdue(contact)}</p> : null}
      {answer ? <p>{answer}</p> : null}
      {status === 'received' ? (
        <button type="button" className="p-button p-button-outline" onClick={() => void withdraw.run(undefined)}>
          {words.withdraw}
        </button>
      ) : null}
      {withdraw.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, withdraw.state.error)}
        </p>
      ) : null}
    </article>
  );
}
