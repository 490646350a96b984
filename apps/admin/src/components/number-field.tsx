import { TextInput, type TextInputProps } from '@mantine/core';

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** A number, or whatever was typed instead of one. */
  value?: number | string;
  onChange?(value: number | string): void;
}

/** A whole number in a text field, so that no wheel ever changes it. What is too much is refused by the form, never cut short here. */
export function NumberField({ value, onChange, ...input }: NumberFieldProps) {
  return (
    <TextInput
      {...input}
      inputMode="numeric"
      autoComplete="off"
      value={String(value ?? '')}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        onChange?.(/^-?\d{1,15}$/.test(typed) ? Number(typed) : typed);
      }}
    />
  );
}
