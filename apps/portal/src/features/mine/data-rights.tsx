import { dataRights } from '@kompeten/contract';
import type { DataRequest, MyCertificate, MyDataRights } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { ConsentWithdrawal } from './consent-withdrawal.tsx';
import { DataCopy } from './data-copy.tsx';
import { DataRequests } from './data-requests.tsx';
import { ErasureForm } from './erasure-form.tsx';
import { NameCorrectionForm } from './name-correction-form.tsx';
import { RestrictionForm } from './restriction-form.tsx';

/** What the law lets the holder ask, and how what was asked stands; asked for when it is unfolded. */
export function DataRights({ certificates }: { certificates: readonly MyCertificate[] }) {
  const words = useMine().rights;
  const locale = useLocale();
  const [rights, setRights] = useState<MyDataRights | null>(null);
  const load = useCall(async () => setRights(await api.call(dataRights.getMyDataRights, {})));
  const put = (request: DataRequest) =>
    setRights(
      (before) =>
        before && { ...before, requests: [request, ...before.requests.filter(({ id }) => id !== request.id)] },
    );
  const correctable = certificates.filter(
    ({ status, hasFile }) => hasFile && (status === 'issued' || status === 'suspended'),
  );
  return (
    <details
      className="p-card p-fold"
      onToggle={(event) => {
        if (event.currentTarget.open && rights === null) void load.run(undefined);
      }}
    >
      <summary>
        <h2>{words.title}</h2>
      </summary>
      {load.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, load.state.error)}
        </p>
      ) : null}
      {rights ? (
        <div className="p-stack">
          <p>{words.lead(rights.dueDays)}</p>
          <Holders of={[...rights.centres, ...rights.bodies]} />
          {rights.requests.length > 0 ? <DataRequests rights={rights} onChange={put} /> : null}
          <DataCopy />
          {correctable.length > 0 ? <NameCorrectionForm certificates={correctable} onSend={put} /> : null}
          {rights.centres.length > 0 ? <RestrictionForm centres={rights.centres} onSend={put} /> : null}
          {rights.centres.length + rights.bodies.length > 0 ? (
            <ErasureForm holders={[...rights.centres, ...rights.bodies]} onSend={put} />
          ) : null}
          <ConsentWithdrawal centres={rights.centres} onSend={put} />
        </div>
      ) : null}
    </details>
  );
}

function Holders({ of }: { of: MyDataRights['centres'] }) {
  const words = useMine().rights;
  if (of.length === 0) return null;
  const names = of.map(({ name, contact }) => (contact ? `${name} (${contact})` : name));
  return <p className="p-small">{words.holders(names.join('; '))}</p>;
}
