import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface QuarterFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: number;
  onChange(hours: number): void;
}

const written = (hours: number) => String(hours).replace('.', ',');

/** Lesson hours in quarters, typed with a comma or a point; what is none of these is marked and not taken over. */
export function QuarterField({ value, onChange, ...input }: QuarterFieldProps) {
  const [typed, setTyped] = useState(() => (value === 0 ? '' : written(value)));
  const hours = hoursOf(typed);
  const shown = hours === value || hours === null ? typed : written(value);
  return (
    <TextInput
      {...input}
      inputMode="decimal"
      autoComplete="off"
      maxLength={6}
      error={hours === null}
      value={shown}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        const next = hoursOf(text);
        if (next !== null) onChange(next);
      }}
    />
  );
}

/** The hours that a text says in quarters, or null. */
export function hoursOf(typed: string): number | null {
  if (typed.trim() === '') return 0;
  const hours = /^\d{1,4}(?:[.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;
  return Number.isInteger(hours * 4) ? hours : null;
}
