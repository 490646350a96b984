import { dataRights } from '@kompeten/contract';
import type { DataRequest, DataRequestStatus } from '@kompeten/domain';
import { formatInstant, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { ErasedLines } from './erasure-lines.tsx';
import { RequestEvidence } from './request-evidence.tsx';

const tones: Record<DataRequestStatus, Tone> = {
  received: 'info',
  carrying_out: 'info',
  done: 'good',
  declined: 'warn',
  withdrawn: 'info',
  lifted: 'info',
};

interface DataRequestItemProps {
  request: DataRequest;
  contact: string | null;
  onChange(request: DataRequest): void;
}

/** One request: what was asked, how it stands, what proves it, and the way to take it back. */
export function DataRequestItem({ request, contact, onChange }: DataRequestItemProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const { id, kind, status, issuerName, overdue, answer, nameChange, restriction, erasure } = request;
  const end = useCall(async () => {
    onChange(await api.call(dataRights.withdrawMyDataRequest, { params: { dataRequestId: id } }));
  });
  const inForce = restriction?.inForce ?? false;
  return (
    <article className="p-row" aria-label={words.kinds[kind]}>
      <p className="p-strong">
        {words.kinds[kind]} · {issuerName}
      </p>
      {nameChange ? <p>{words.change(nameChange.printedName, nameChange.correctName)}</p> : null}
      {restriction ? <p>{restriction.reason}</p> : null}
      <Standing request={request} />
      {erasure && (status === 'carrying_out' || erasure.erasedAt !== null) ? (
        <ErasedLines lines={erasure.lines} done={erasure.erasedAt !== null} />
      ) : null}
      {overdue ? <p className="p-strong">{words.overdue(contact)}</p> : null}
      {inForce ? <p className="p-strong">{words.inForce}</p> : null}
      {answer ? <p>{answer}</p> : null}
      {kind === 'correction' ? <RequestEvidence request={request} onChange={onChange} /> : null}
      {status === 'received' || inForce ? (
        <button type="button" className="p-button p-button-outline" onClick={() => void end.run(undefined)}>
          {inForce ? words.lift : words.withdraw}
        </button>
      ) : null}
      {end.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, end.state.error)}
        </p>
      ) : null}
    </article>
  );
}

function Standing({ request: { status, overdue, closedAt, dueAt } }: { request: DataRequest }) {
  const words = useMine().rights;
  const locale = useLocale();
  const when = closedAt ? formatInstant(locale, closedAt) : words.due(formatInstant(locale, dueAt));
  return (
    <StatusMark tone={overdue ? 'warn' : tones[status]}>
      {words.statuses[status]}, {when}
    </StatusMark>
  );
}
