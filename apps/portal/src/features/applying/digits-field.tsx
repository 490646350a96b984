interface DigitsFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange(digits: string): void;
  /** A code that came in a message, which telephones offer by themselves; a PIN is hidden. */
  isCode?: boolean;
}

/** Six digits. */
export function DigitsField({ id, label, hint, value, onChange, isCode = false }: DigitsFieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="p-small">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        required
        type={isCode ? 'text' : 'password'}
        inputMode="numeric"
        autoComplete={isCode ? 'one-time-code' : 'off'}
        pattern="[0-9]{6}"
        maxLength={6}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
      />
    </>
  );
}
