interface CodeInputProps {
  id: string;
  label: string;
  hint: string;
  fault: string | null;
  numeric?: boolean;
  value: string;
  onChange(value: string): void;
}

/** A short code as it is typed from a board or a slip. */
export function CodeInput({ id, label, hint, fault, numeric = false, value, onChange }: CodeInputProps) {
  return (
    <div className="p-field">
      <label htmlFor={id}>{label}</label>
      <p className="p-small" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        inputMode={numeric ? 'numeric' : 'text'}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={9}
        value={value}
        aria-describedby={fault ? `${id}-fault` : `${id}-hint`}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div role="alert">
        {fault ? (
          <p id={`${id}-fault`} className="p-error">
            {fault}
          </p>
        ) : null}
      </div>
    </div>
  );
}
