interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  options: readonly { value: T; label: string }[];
  value: string;
  onChoose(value: T): void;
}

/** A few answers of which one is given. */
export function Choice<T extends string>({ legend, name, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="p-choice">
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
