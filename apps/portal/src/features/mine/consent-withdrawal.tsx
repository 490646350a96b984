import { dataRights } from '@kompeten/contract';
import type { DataRequest, MyDataRights } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

interface ConsentWithdrawalProps extends Pick<MyDataRights, 'centres'> {
  onSend(request: DataRequest): void;
}

/** Takes back the consent to be contacted, centre by centre, saying first what ends and what stays. */
export function ConsentWithdrawal({ centres, onSend }: ConsentWithdrawalProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const send = useCall(async (centreId: string) => {
    onSend(await api.call(dataRights.withdrawMyConsent, { body: { centreId } }));
  });
  return (
    <section className="p-stack">
      <h3>{words.consent}</h3>
      {centres.map(({ id, name }) => (
        <div key={id} className="p-row">
          <p className="p-small">{words.consentText(name)}</p>
          <button
            type="button"
            className="p-button p-button-outline"
            disabled={send.state.kind === 'pending'}
            onClick={() => void send.run(id)}
          >
            {words.consentSend(name)}
          </button>
        </div>
      ))}
      <div role="status">
        {send.state.kind === 'done' ? <p>{words.sent}</p> : null}
        {send.state.kind === 'failed' ? <p className="p-error">{explainError(locale, send.state.error)}</p> : null}
      </div>
    </section>
  );
}
