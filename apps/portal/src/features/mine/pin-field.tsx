import { usePortal } from '../../lib/words.ts';

interface PinFieldProps {
  value: string;
  error: string | undefined;
  autoFocus: boolean;
  onChange(pin: string): void;
}

/** Six digits that only the trainee knows. */
export function PinField({ value, error, autoFocus, onChange }: PinFieldProps) {
  const words = usePortal().claim;
  return (
    <div className="p-field">
      <label htmlFor="pin">{words.pin}</label>
      <p id="pin-hint" className="p-small">
        {words.pinHint}
      </p>
      <input
        id="pin"
        name="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the card has filled in the code; the PIN is all that is left to type
        autoFocus={autoFocus}
        aria-describedby={error ? 'pin-hint pin-error' : 'pin-hint'}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
      />
      {error ? (
        <p id="pin-error" className="p-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
