import { useFieldMessages } from '@kompeten/ui';
import { useEffect, useRef, useState } from 'react';

interface LockPinProps {
  value: string;
  onType(pin: string): void;
  /** Whether typing can begin at once. */
  focused: boolean;
}

/** Digits that nobody beside should read, unless the person wants to see them. */
export function LockPin({ value, onType, focused }: LockPinProps) {
  const words = useFieldMessages().devices;
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <div className="k-lock-pin">
      <label htmlFor="lock-pin">{words.lock.pin}</label>
      <input
        ref={input}
        id="lock-pin"
        type={shown ? 'text' : 'password'}
        value={value}
        inputMode="numeric"
        maxLength={12}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value.replace(/\D/g, ''))}
      />
      <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {words.pin.showPin}
      </button>
    </div>
  );
}
