import { useFieldMessages } from '@kompeten/ui';
import type { KnownAccount } from '../../lib/vault/vault.ts';

interface LockWhoProps {
  people: readonly KnownAccount[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

/** Who has a PIN here; where it is one alone, there is nothing to choose. */
export function LockWho({ people, chosen, onChoose }: LockWhoProps) {
  const words = useFieldMessages().devices.lock;
  if (people.length === 1) return <p className="k-lock-name">{people[0]?.fullName}</p>;
  return (
    <fieldset id="lock-who" className="k-lock-who">
      <legend>{words.who}</legend>
      {people.map(({ id, fullName }) => (
        <label key={id}>
          <input type="radio" name="who" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          {fullName}
        </label>
      ))}
    </fieldset>
  );
}
