import './mine.css';
import { identity } from '@kompeten/contract';
import { StatusMark, useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import { forgetKept } from '../../lib/kept.ts';
import { takeFromAddress } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { useMyTraining } from '../../lib/training-words.ts';
import { usePortal } from '../../lib/words.ts';
import { type Arrival, arrive, enter, scanIn } from './arrive.ts';
import { CheckInCodeForm } from './check-in-code-form.tsx';
import { CheckInDone } from './check-in-done.tsx';
import { ClaimForm } from './claim-form.tsx';

/** Where the QR of the class's screen leads: the trainee says who it is, and is noted as present. */
export function CheckInPage() {
  const words = useMyTraining().checkIn;
  const [scan] = useState(() => scanIn(takeFromAddress('k')));
  const [arrival, setArrival] = useState<Arrival>({ kind: 'loading' });
  useTitle(words.title);
  useEffect(() => {
    void arrive(scan).then(setArrival);
  }, [scan]);
  return <Stage arrival={arrival} onChange={setArrival} />;
}

function Stage({ arrival, onChange }: { arrival: Arrival; onChange(next: Arrival): void }) {
  const portal = usePortal();
  const words = useMyTraining().checkIn;
  switch (arrival.kind) {
    case 'loading':
      return (
        <p className="p-card" role="status">
          {portal.loading}
        </p>
      );
    case 'door':
      return (
        <>
          <p className="p-card" role="status">
            <StatusMark tone={arrival.ticket ? 'good' : 'info'}>
              {arrival.ticket ? words.scanned : words.signIn}
            </StatusMark>
          </p>
          <ClaimForm left={false} onOpen={() => enter(arrival.ticket).then(onChange)} />
        </>
      );
    case 'stranger':
      return (
        <Stranger
          onLeave={() =>
            api
              .call(identity.signOut, {})
              .then(forgetKept)
              .then(() => onChange({ kind: 'door', ticket: null }))
          }
        />
      );
    case 'typing':
      return <CheckInCodeForm name={arrival.name} onDone={onChange} />;
    case 'done':
      return <CheckInDone name={arrival.name} checkIn={arrival.checkIn} />;
    case 'failed':
      return <Failed error={arrival.error} onAgain={() => enter(null).then(onChange)} />;
  }
}

function Stranger({ onLeave }: { onLeave(): void }) {
  const words = useMyTraining().checkIn;
  return (
    <section className="p-card">
      <h1>{words.title}</h1>
      <p>{words.notTrainee}</p>
      <button type="button" className="p-button" onClick={onLeave}>
        {words.leave}
      </button>
    </section>
  );
}

function Failed({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const words = useMyTraining().checkIn;
  const locale = useLocale();
  return (
    <section className="p-card" role="alert">
      <h1>{words.title}</h1>
      <p className="p-error">{explainError(locale, error)}</p>
      <button type="button" className="p-button" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  );
}
