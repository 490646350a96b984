import { inputIssues } from '@kompeten/contract';
import { QuarterHours } from '@kompeten/domain';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useExplainIssue } from '../../lib/explain.ts';

interface QuarterFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'maxLength'> {
  value: number;
  onChange(hours: number): void;
}

const written = (hours: number) => String(hours).replace('.', ',');

/** Lesson hours in quarters, typed with a comma or a point; what is none of these is said in words and not taken over. */
export function QuarterField({ value, onChange, ...input }: QuarterFieldProps) {
  const explainIssue = useExplainIssue();
  const [typed, setTyped] = useState(() => (value === 0 ? '' : written(value)));
  const read = QuarterHours.safeParse(asNumber(typed));
  const [issue] = read.error ? inputIssues(read.error, typed) : [];
  return (
    <TextInput
      {...input}
      inputMode="decimal"
      autoComplete="off"
      error={issue ? explainIssue(issue) : undefined}
      value={read.success && read.data !== value ? written(value) : typed}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        const next = QuarterHours.safeParse(asNumber(text));
        if (next.success) onChange(next.data);
      }}
    />
  );
}

/** The number that a text says, or the text itself. */
function asNumber(typed: string): number | string {
  const text = typed.trim().replace(',', '.');
  return /^\d*(?:\.\d+)?$/.test(text) ? Number(text) : typed;
}
