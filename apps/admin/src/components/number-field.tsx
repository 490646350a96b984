import { inputIssues } from '@kompeten/contract';
import { TextInput, type TextInputProps } from '@mantine/core';
import type { z } from 'zod';
import { useExplainIssue } from '../lib/explain.ts';

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'maxLength'> {
  /** A number, or whatever was typed instead of one. */
  value?: number | string;
  onChange?(value: number | string): void;
  /** What the number must be, where no form checks it: said at the field as soon as it is typed. */
  law?: z.ZodType;
}

/** A whole number in a text field, so that no wheel ever changes it. What is too much is refused in words, never cut short here. */
export function NumberField({ value, onChange, law, ...input }: NumberFieldProps) {
  const explainIssue = useExplainIssue();
  const checked = value === '' ? undefined : law?.safeParse(value);
  const [issue] = checked?.error ? inputIssues(checked.error, value) : [];
  return (
    <TextInput
      error={issue ? explainIssue(issue) : undefined}
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
