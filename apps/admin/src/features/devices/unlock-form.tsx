import { useFieldMessages } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { type Unlocked, unlockWithPin } from '../../lib/device/open-vault.ts';
import type { KnownAccount } from '../../lib/vault/vault.ts';
import { useExplainDevice } from './device-error.ts';
import { LockPin } from './lock-pin.tsx';
import { LockWho } from './lock-who.tsx';

export interface UnlockFormProps {
  people: readonly KnownAccount[];
  /** Goes on with what the PIN has opened. */
  onOpen(unlocked: Unlocked): Promise<void>;
}

/** Where an attempt stands; each has a number, so that the same refusal is said anew. */
interface Attempt {
  number: number;
  pending: boolean;
  error: unknown;
}

/** Who it is, and the PIN. */
export function UnlockForm({ people, onOpen }: UnlockFormProps) {
  const words = useFieldMessages().devices.lock;
  const explain = useExplainDevice(words.needsNetwork);
  const [chosen, setChosen] = useState(people.length === 1 ? people[0]?.id : undefined);
  const [pin, setPin] = useState('');
  const [asked, setAsked] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, pending: false, error: null });
  const account = people.find(({ id }) => id === chosen);
  const open = async (who: KnownAccount) => {
    const number = attempt.number + 1;
    setAttempt({ number, pending: true, error: null });
    try {
      await onOpen(await unlockWithPin(who, pin));
    } catch (error) {
      setAttempt({ number, pending: false, error });
      setPin('');
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (account && !attempt.pending) void open(account);
  };
  const nobody = asked && !account ? [{ field: 'lock-who', message: words.choose }] : [];
  const faults = [...nobody, ...(attempt.error ? [{ field: 'lock-pin', message: explain(attempt.error) }] : [])];
  return (
    <form className="k-lock-form" onSubmit={submit} noValidate>
      <ErrorSummary key={attempt.number} faults={attempt.pending ? [] : faults} />
      <LockWho people={people} chosen={chosen} onChoose={setChosen} />
      <LockPin value={pin} onType={setPin} focused={people.length === 1} />
      <button type="submit" className="k-lock-open" aria-disabled={attempt.pending}>
        {attempt.pending ? words.opening : words.open}
      </button>
    </form>
  );
}
