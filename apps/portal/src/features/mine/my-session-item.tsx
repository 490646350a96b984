import { checkIns } from '@kompeten/contract';
import type { MySession } from '@kompeten/domain';
import { formatInstant, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMyTraining } from '../../lib/training-words.ts';
import { ExcuseForm } from './excuse-form.tsx';

const tones: Record<NonNullable<MySession['status']>, Tone> = {
  present: 'good',
  late: 'warn',
  excused: 'info',
  absent: 'bad',
};

/** One session: when and where, what is noted of the trainee, and the excuse. */
export function MySessionItem({ session, onChange }: { session: MySession; onChange(): void }) {
  const words = useMyTraining();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const { id, startsAt, place, topic, status, excuse, mayAskExcuse } = session;
  const when = formatInstant(locale, startsAt);
  return (
    <li className="p-row">
      <p className="p-strong">{when}</p>
      {place || topic ? <p className="p-small">{[topic, place].filter(Boolean).join(', ')}</p> : null}
      {status ? <StatusMark tone={tones[status]}>{words.status[status]}</StatusMark> : <p>{words.notNoted}</p>}
      {excuse ? <OwnExcuse excuse={excuse} onChange={onChange} /> : null}
      {asking ? (
        <ExcuseForm
          sessionId={id}
          when={when}
          onSent={() => {
            setAsking(false);
            onChange();
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
      {mayAskExcuse && !asking ? (
        <button
          type="button"
          className="p-button p-button-outline"
          aria-label={words.excuse.askFor(when)}
          onClick={() => setAsking(true)}
        >
          {words.excuse.ask}
        </button>
      ) : null}
    </li>
  );
}

function OwnExcuse({ excuse, onChange }: { excuse: NonNullable<MySession['excuse']>; onChange(): void }) {
  const words = useMyTraining().excuse;
  const locale = useLocale();
  const withdraw = useCall(async () => {
    await api.call(checkIns.withdrawMyExcuse, { params: { excuseId: excuse.id } });
    onChange();
  });
  return (
    <>
      <p>{words.status[excuse.status]}</p>
      {excuse.answer ? <p>{words.answer(excuse.answer)}</p> : null}
      {excuse.status === 'asked' ? (
        <button type="button" className="p-button p-button-outline" onClick={() => withdraw.run(undefined)}>
          {words.withdraw}
        </button>
      ) : null}
      {withdraw.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, withdraw.state.error)}
        </p>
      ) : null}
    </>
  );
}
